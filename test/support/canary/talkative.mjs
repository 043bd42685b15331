// Loaded with --import before the product: whatever its logger could say, it says.
import { Logger } from '@nestjs/common';

const ALL = ['verbose', 'debug', 'log', 'warn', 'error', 'fatal'];
const overrideLogger = Logger.overrideLogger.bind(Logger);
Logger.overrideLogger = (logger) => {
  logger.setLogLevels(ALL);
  overrideLogger(logger);
};
