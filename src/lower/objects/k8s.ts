/**
 * The typed built-in kinds of cdk8s-plus, without its opinionated constructs: those add a selector of their own,
 * and loading them costs time at every start.
 */
export * as k8s from 'cdk8s-plus-28/lib/imports/k8s.js';
