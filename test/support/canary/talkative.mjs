// Loaded with --import before the product: whatever its logger could say, it says.
import { ConsoleLogger, Logger } from '@nestjs/common';

const ALL = ['verbose', 'debug', 'log', 'warn', 'error', 'fatal'];
const overrideLogger = Logger.overrideLogger.bind(Logger);
Logger.overrideLogger = () => overrideLogger(new ConsoleLogger({ logLevels: ALL }));
