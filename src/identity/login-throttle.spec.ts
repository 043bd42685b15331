import { describe, expect, it } from '@jest/globals';
import { LoginThrottle } from './login-throttle.js';

function failing(times: number, from = 0): { throttle: LoginThrottle; now: number } {
  const throttle = new LoginThrottle();
  let now = from;
  for (let i = 0; i < times; i++) {
    now += throttle.secondsToWait('admin', '10.0.0.1', now) * 1000;
    throttle.failed('admin', '10.0.0.1', now);
  }
  return { throttle, now };
}

describe('log-in throttle', () => {
  it('lets four wrong tries pass and blocks from the fifth on, each time twice as long', () => {
    expect(failing(4).throttle.secondsToWait('admin', '10.0.0.1', 0)).toBe(0);
    const fifth = failing(5);
    expect(fifth.throttle.secondsToWait('ADMIN', '10.0.0.1', fifth.now)).toBe(15);
    const sixth = failing(6);
    expect(sixth.throttle.secondsToWait('admin', '10.0.0.1', sixth.now)).toBe(30);
    const fortieth = failing(40);
    expect(fortieth.throttle.secondsToWait('admin', '10.0.0.1', fortieth.now)).toBe(900);
  });

  it('blocks neither another address nor another account', () => {
    const { throttle, now } = failing(9);
    expect(throttle.secondsToWait('admin', '10.0.0.2', now)).toBe(0);
    expect(throttle.secondsToWait('clerk', '10.0.0.1', now)).toBe(0);
  });

  it('forgets after success and after an hour', () => {
    const blocked = failing(6);
    blocked.throttle.succeeded('admin', '10.0.0.1');
    expect(blocked.throttle.secondsToWait('admin', '10.0.0.1', blocked.now)).toBe(0);
    const old = failing(6);
    old.throttle.failed('admin', '10.0.0.1', old.now + 2 * 60 * 60_000);
    expect(old.throttle.secondsToWait('admin', '10.0.0.1', old.now + 2 * 60 * 60_000)).toBe(0);
  });
});
