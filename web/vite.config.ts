import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Vendor code changes seldom: in chunks of its own it stays in the browser's cache from one release to the next. */
const vendorGroups = [
  // With what only charts need: it is loaded when there is one to be drawn.
  { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 3 },
  { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/, priority: 2 },
  { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-|dayjs)/, priority: 1 },
  { name: 'vendor', test: /node_modules/, priority: 0 },
];

export default defineConfig(({ command }) => {
  // Whatever the environment of the caller (tests, a developer's shell): what is built is the product.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    plugins: [react()],
    build: {
      outDir: 'dist',
      // The content security policy allows no scripts or styles from data: addresses.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1400,
      rolldownOptions: { output: { codeSplitting: { groups: vendorGroups } } },
    },
    server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  };
});
