/**
 * The types of the built-in kinds, from cdk8s-plus and without its opinionated constructs, which add a selector of
 * their own. Types alone: the code behind them is 2.7 MB that every thread would load.
 */
export type * as k8s from 'cdk8s-plus-28/lib/imports/k8s.js';
