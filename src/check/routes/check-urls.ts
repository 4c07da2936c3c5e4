import type { Reporter } from '../../diagnostics/reporter.ts';
import { type ApplicationFacts, addressText } from '../application-facts.ts';

/**
 * Reports `CST5210` where different integrations claim one URL on different clusters of an environment: the name leads to
 * one of them or to the other. One integration on several clusters is one service, and claims on one cluster are
 * compared where its listeners are known.
 */
export function checkUrls(applications: readonly ApplicationFacts[], reporter: Reporter): void {
  const first = new Map<string, ApplicationFacts>();
  for (const application of applications) {
    for (const { host, pathType, path, method, headerMatches, queryMatches } of application.routes) {
      const key = JSON.stringify([host, pathType, path, method, headerMatches, queryMatches]);
      const other = first.get(key) ?? application;
      first.set(key, other);
      if (isElsewhere(application, other)) report(`https://${host}${path}`, application, other, reporter);
    }
  }
}

function isElsewhere({ address }: ApplicationFacts, { address: other }: ApplicationFacts): boolean {
  return address.cluster !== other.cluster && address.application !== other.application;
}

function report(
  url: string,
  application: ApplicationFacts,
  other: ApplicationFacts,
  reporter: Reporter,
): void {
  const place = ({ spanOf }: ApplicationFacts) =>
    spanOf(['http', 'basePath']) ?? spanOf(['http', 'requiresRoot']) ?? spanOf([]);
  const [span, related] = [place(application), place(other)];
  reporter.report(
    'CST5210',
    { url, other: addressText(other.address) },
    {
      ...(span && { span }),
      related: related ? [{ message: 'the other route', span: related }] : [],
      help: 'choose another base path or host label: clusters of one environment share its domains',
    },
  );
}
