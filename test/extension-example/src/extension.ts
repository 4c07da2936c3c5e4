import { defineExtension } from 'cistern/extension';
import { postgresDatabase } from './postgres-database.js';

/** What the compiler loads. */
export const extension = defineExtension({
  name: 'databases',
  apiGroup: 'data.example.org',
  kinds: [postgresDatabase],
});
