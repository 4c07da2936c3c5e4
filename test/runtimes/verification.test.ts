import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  flagAgainstVerification,
  propertyAgainstVerification,
  variableAgainstVerification,
} from '../../src/runtimes/verification.ts';

const test = suite('runtimes/verification');

test('flags of a JVM that switch verification off are found among others', () => {
  const found = (options: string) => flagAgainstVerification(`-Xss512k ${options} -Dx=true`);
  for (const flag of [
    '-Dquarkus.tls.trust-all=true',
    '-Dquarkus.tls.sap.trust-all=TRUE',
    '-Dcom.sun.net.ssl.checkRevocation=false',
    '-Djdk.internal.httpclient.disableHostnameVerification',
    '-Dcom.sun.jndi.ldap.object.disableEndpointIdentification=true',
    '-Dcamel.ssl.trustAllCertificates=true',
  ])
    assert.is(found(flag), flag);
  for (const flag of [
    '-Dquarkus.tls.trust-all=false',
    '-Dcom.sun.net.ssl.checkRevocation=true',
    '-Dtrust-all-of-it=true',
    'trust-all=true',
  ])
    assert.is(found(flag), undefined, flag);
});

test('properties that switch verification off are found in every spelling of a properties file', () => {
  for (const line of [
    'quarkus.tls.trust-all=true',
    'quarkus.tls.trust-all : true',
    '  quarkus.tls."sap".trust-all = true ',
    '%dev.quarkus.tls.trust-all=true',
    'quarkus.rest-client.sap.verify-host=false',
    'quarkus.tls.hostname-verification-algorithm=NONE',
    'kafka.ssl.endpoint.identification.algorithm=',
    '  trust-all: true',
  ])
    assert.ok(propertyAgainstVerification(`a=b\n${line}\r\nc=d`), line);
  for (const line of ['# quarkus.tls.trust-all=true', '!trust-all=true', 'trust-all=false', 'x=trust-all'])
    assert.is(propertyAgainstVerification(line), undefined, line);
});

test('variables that stand for such properties are found by their last words', () => {
  assert.ok(variableAgainstVerification('QUARKUS_TLS__SAP__TRUST_ALL', 'true'));
  assert.ok(variableAgainstVerification('QUARKUS_REST_CLIENT_SAP_VERIFY_HOST', 'false'));
  assert.ok(variableAgainstVerification('KAFKA_SSL_ENDPOINT_IDENTIFICATION_ALGORITHM', ''));
  assert.not(variableAgainstVerification('QUARKUS_TLS__SAP__TRUST_ALL', 'false'));
  assert.not(variableAgainstVerification('TRUST_ALL', 'true'));
  assert.not(variableAgainstVerification('QUARKUS_HTTP_PORT', '8080'));
});

test.run();
