import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { problemSchema } from './problem.js';

type SchemaMap = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The description of every route, made from what the routes themselves declare. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('政府信息公开申请办理与年度报告')
    .setDescription(
      '除健康检查与登录外都要登录；修改操作要带 X-CSRF-Token 请求头。日期一律为东八区的 YYYY-MM-DD。',
    )
    .setVersion('1')
    .addCookieAuth('gongkai')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
    standardSchemaConverter: (schema, { schemaType }) => convert(schema, schemaType),
  });
  const problem = convert(problemSchema, 'output');
  const schemas = { ...problem?.components, ...document.components?.schemas } as SchemaMap;
  return { ...document, components: { ...document.components, schemas } };
}

/** zod's own JSON schema, with named parts (`meta({ id })`) as components. */
function convert(
  schema: unknown,
  io: 'input' | 'output',
): { schema: unknown; components: Record<string, unknown> } | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const made = z.toJSONSchema(schema, { io, target: 'openapi-3.0', unrepresentable: 'any' });
  const { definitions = {}, $schema: _, ...whole } = made as Record<string, unknown>;
  return { schema: whole, components: definitions as Record<string, unknown> };
}
