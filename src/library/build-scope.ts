/** Whether the build makes what takes long too: `npm run build -- --all`. */
export const MAKES_ALL = process.argv.includes('--all');
