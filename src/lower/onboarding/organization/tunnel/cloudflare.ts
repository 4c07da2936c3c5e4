/**
 * What is known of tunnels of Cloudflare beyond the catalog; a newer release changes the digest here alone.
 * @see https://developers.cloudflare.com/tunnel/configuration/
 */
export const CLOUDFLARE = {
  /** `cloudflared` 2025.11.1, for every architecture of its index. */
  image:
    'docker.io/cloudflare/cloudflared@sha256:89ee50efb1e9cb2ae30281a8a404fed95eb8f02f0a972617526f8c5b417acae2',
  /** Addresses that a tunnel connects to, at both of its regions. */
  edge: ['198.41.192.0/24', '198.41.200.0/24', '2606:4700:a0::/48', '2606:4700:a8::/48'],
  /** Port of these addresses: QUIC, and HTTP/2 where UDP is blocked. */
  edgePort: 7844,
  /** Domain below which each tunnel has a name, its id. */
  tunnelDomain: 'cfargotunnel.com',
} as const;
