/* Generated from src/validate/schemas by `npm run generate`. Do not edit. */
import type { ValidateFunction } from 'ajv';
export const SettingsLayer: ValidateFunction;
export const Organization: ValidateFunction;
export const Integration: ValidateFunction;
export const Environment: ValidateFunction;
export const Cluster: ValidateFunction;
export const IntegrationRelease: ValidateFunction;
