import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded into a process, makes its disk full for as long as the file FULL_WHILE exists: every write into a file
// fails as the kernel fails it. A real full disk would take the rights to mount one.

const sign = process.env.FULL_WHILE ?? '';
const outputs = 2;

function failWhenFull(call, path) {
  if (sign === '' || !fs.existsSync(sign)) return;
  const error = new Error(`ENOSPC: no space left on device, ${call}`);
  throw Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: call, path });
}

const { writeSync, writeFileSync, promises } = fs;
fs.writeSync = (target, ...rest) => {
  if (target > outputs) failWhenFull('write');
  return writeSync(target, ...rest);
};
fs.writeFileSync = (path, ...rest) => {
  failWhenFull('write', path);
  return writeFileSync(path, ...rest);
};
const { writeFile } = promises;
promises.writeFile = async (path, ...rest) => {
  failWhenFull('write', path);
  return writeFile(path, ...rest);
};
syncBuiltinESMExports();
