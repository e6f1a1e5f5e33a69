// Which domain may import which: a new arrow is a one-line change here that a reviewer sees.
// Drawn in docs/ARCHITECTURE.md, enforced by .dependency-cruiser.cjs. Domains appear when they have code.
module.exports = {
  platform: [],
  strategy: ['platform'],
  operations: ['platform', 'strategy'],
  monitoring: ['platform', 'strategy', 'operations'],
}
