import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { REFUSAL } from './describe.js';
import { problemSchema } from './problem.js';

type SchemaMap = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** A body may be sent wherever something is changed, whether or not the route wants one. */
const CHANGING = ['post', 'put', 'patch', 'delete'] as const;
const BODY_REFUSALS = { '413': REFUSAL, '415': REFUSAL };

/** The description of every route, made from what the routes themselves declare. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('政府信息公开申请办理与年度报告')
    .setDescription(
      '除健康检查与登录外都要登录；修改操作要带 X-CSRF-Token 请求头。日期一律为东八区的 YYYY-MM-DD。' +
        '网址和请求头过长的（431）、没有按时发送完毕的（408），未到达任何接口，答复的格式与各接口的拒绝相同。',
    )
    .setVersion('1')
    .addCookieAuth('gongkai')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
    standardSchemaConverter: (schema, { schemaType }) => convert(schema, schemaType),
  });
  for (const item of Object.values(document.paths)) {
    for (const method of CHANGING) Object.assign(item[method]?.responses ?? {}, BODY_REFUSALS);
  }
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
