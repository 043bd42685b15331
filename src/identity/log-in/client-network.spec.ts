import { describe, expect, it } from '@jest/globals';
import { clientNetwork } from './client-network.js';

describe('a client', () => {
  it.each([
    ['10.1.1.3', '10.1.1.3'],
    ['::ffff:10.1.1.3', '10.1.1.3'],
    ['2001:DB8:0:1::7', '2001:db8:0:1'],
    ['2001:0db8:0000:0001:aaaa:bbbb:cccc:dddd', '2001:db8:0:1'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s is %s', (address, network) => {
    expect(clientNetwork(address)).toBe(network);
  });
});
