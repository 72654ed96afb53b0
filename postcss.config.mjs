// Engines before Chrome 99 ignore every rule inside @layer, those before Chrome 87 every padding-inline:
// layers become plain specificity, and sides are named left and right (all our languages run that way).
export default {
  plugins: {
    '@tailwindcss/postcss': {},
    '@csstools/postcss-cascade-layers': {},
    'postcss-logical': {},
  },
};
