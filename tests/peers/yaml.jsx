// The libraries that a page in JavaScript would read and write eksctl files with.
import Ajv from 'ajv';
import * as jsYaml from 'js-yaml';
import * as yaml from 'yaml';

let validate = null;

/** What each peer does with a text; every function gives something of its result, so that none is left out. */
window.peers = {
  'js-yaml': { read: (text) => jsYaml.load(text), write: (data) => jsYaml.dump(data) },
  yaml: { read: (text) => yaml.parse(text), write: (data) => yaml.stringify(data) },
  // Its place and comments kept, as an editor needs them.
  'yaml, document': {
    read: (text) => yaml.parseDocument(text),
    write: (data) => new yaml.Document(data).toString(),
  },
};

/** Compiles a JSON schema; then reading with a check against it is a peer too. */
window.useSchema = (schema) => {
  validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  window.peers['js-yaml and ajv'] = {
    read: (text) => {
      const data = jsYaml.load(text);
      return { data, isValid: validate(data), errors: validate.errors };
    },
  };
};
window.isReady = true;
