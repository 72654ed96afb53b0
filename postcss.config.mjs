// Engines before Chrome 99 ignore every rule inside @layer; the second plugin rewrites layers into plain specificity.
export default {
  plugins: { '@tailwindcss/postcss': {}, '@csstools/postcss-cascade-layers': {} },
};
