/**
 * The direction of the house (acyclic):
 *   web → api → domain → leaves · collab → domain, sync, board, db · leaves import nothing of ours.
 * A room of the domain is entered through its door, `index.ts`.
 */
const leaves = 'matching|network|board|sync|i18n|db|config|classifications';

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'leaves-import-nothing-of-ours',
      severity: 'error',
      from: { path: `^packages/(${leaves})/` },
      to: { path: '^(packages|apps)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'domain-knows-no-api-and-no-app',
      severity: 'error',
      from: { path: '^packages/domain/' },
      to: { path: '^(packages/(api|sync)|apps)/' },
    },
    {
      name: 'api-knows-domain-and-i18n',
      severity: 'error',
      from: { path: '^packages/api/' },
      to: { path: '^(packages/(matching|network|board|sync|db)|apps)/' },
    },
    {
      name: 'nothing-imports-an-app',
      severity: 'error',
      from: { path: '^(packages|bench|scripts)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-stay-apart',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'collab-knows-no-web-room',
      severity: 'error',
      from: { path: '^apps/collab/' },
      to: { path: '^packages/(api|matching|network)/' },
    },
    {
      name: 'rooms-through-the-door',
      severity: 'error',
      from: { path: '^packages/domain/src/([^/]+)/' },
      to: {
        path: '^packages/domain/src/[^/]+/.+',
        pathNot: ['^packages/domain/src/$1/', '/index\\.ts$', '/schema\\.ts$'],
      },
    },
    {
      name: 'packages-through-the-door',
      severity: 'error',
      from: { path: '^(apps|packages|tests|bench|scripts)/([^/]+)/' },
      to: { path: '^packages/([^/]+)/src/.+/(?!index\\.ts$)', pathNot: '^$1/$2/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|\\.next|\\.cache|\\.data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
