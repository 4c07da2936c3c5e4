/** Something outside the objects of a document that must be true before they work. */
export type ExternalNeed =
  | {
      readonly kind: 'existing-object';
      readonly object: 'ConfigMap' | 'PersistentVolumeClaim' | 'Secret';
      readonly name: string;
      /**
       * Keys that it must have.
       * @default none in particular
       */
      readonly keys?: readonly string[];
    }
  | { readonly kind: 'dns-record'; readonly host: string }
  | { readonly kind: 'proxy-allow'; readonly host: string }
  | {
      readonly kind: 'firewall';
      /** What is to be reached, in a word. */
      readonly system: string;
      readonly cidrs: readonly string[];
      readonly ports: readonly number[];
      readonly protocol: 'TCP' | 'UDP';
    }
  | {
      readonly kind: 'manual';
      /** What somebody has to do, in one sentence. */
      readonly what: string;
    };
