// The signer of the AWS SDK for JavaScript, as a page would use it.
import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';

/** Signs requests as AWS's SDK does in a page, and gives their header `authorization`. */
window.signAll = async (rows, credentials) => {
  const signers = new Map();
  const made = [];
  for (const { method, url, headers, body, service, region, at_ms: at } of rows) {
    const key = `${service} ${region}`;
    if (!signers.has(key)) {
      signers.set(key, new SignatureV4({ credentials, service, region, sha256: Sha256, applyChecksum: false }));
    }
    const { protocol, hostname, port, pathname, searchParams, host } = new URL(url);
    const query = {};
    for (const [name, value] of searchParams) query[name] = name in query ? [query[name], value].flat() : value;
    const request = new HttpRequest({
      method, protocol, hostname, port: port ? Number(port) : undefined, path: pathname, query, body,
      headers: { host, ...Object.fromEntries(headers) },
    });
    const signed = await signers.get(key).sign(request, { signingDate: new Date(at) });
    made.push(signed.headers.authorization);
  }
  return made;
};
window.isReady = true;
