/**
 * `allowScripts` of package.json is the list: npm runs the install scripts of what is true there and of nothing that is
 * false. A package that has one and stands in it nowhere was looked at by nobody.
 */
export function checkInstallScripts({ manifest, packages }) {
  const list = manifest.allowScripts ?? {};
  const named = new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
  const faults = [...named]
    .filter((name) => typeof list[name] !== 'boolean')
    .map((name) => `${name}: has an install script that is not in allowScripts of package.json`);
  for (const name of Object.keys(list))
    if (!named.has(name)) faults.push(`${name}: stands in allowScripts, and has no install script`);
  return faults;
}
