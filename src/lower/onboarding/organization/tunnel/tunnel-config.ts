import type { OrganizationInput } from '../../../../link/program.ts';
import { LISTENER_PORT, LISTENER_SERVICE } from '../organization-names.ts';

/** Folder of the configuration in the container. */
export const CONFIG_FOLDER = '/etc/cloudflared/config';
/** Folder of the credentials in the container. */
export const CREDENTIALS_FOLDER = '/etc/cloudflared/credentials';
/** Name of the file of either. */
export const CONFIG_FILE = 'config.yaml';
/** Name of the credentials file. */
export const CREDENTIALS_FILE = 'credentials.json';
/** Port that answers whether the tunnel is connected. */
export const READY_PORT = 2000;

/** The configuration of a tunnel: one host leads to the listener, and nothing else leads anywhere. */
export function tunnelConfig({ tunnel, webhook }: OrganizationInput): string {
  return [
    `tunnel: ${tunnel!.id}`,
    `credentials-file: ${CREDENTIALS_FOLDER}/${CREDENTIALS_FILE}`,
    `metrics: 0.0.0.0:${READY_PORT}`,
    'no-autoupdate: true',
    'ingress:',
    `  - hostname: ${webhook!.host}`,
    `    service: http://${LISTENER_SERVICE}:${LISTENER_PORT}`,
    '  - service: http_status:404',
    '',
  ].join('\n');
}
