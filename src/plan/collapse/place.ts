/** Where an Application is, by the parts of its directory. */
export interface Place {
  /** Empty, like the others, where the directory is not that deep. */
  readonly environment: string;
  readonly cluster: string;
  readonly application: string;
}

/** The parts of an address `<environment>/<cluster>/<application>`. */
export function placeOf(address: string): Place {
  const [environment = '', cluster = '', ...rest] = address.split('/');
  return { environment, cluster, application: rest.join('/') };
}
