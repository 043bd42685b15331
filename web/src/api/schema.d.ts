// Made by `npm run openapi` from the server’s own description. Do not edit.

export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录 */
        get: operations["Session.current"];
        put?: never;
        /** 登录 */
        post: operations["Session.open"];
        /** 退出登录 */
        delete: operations["Session.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改密码，同时结束该账号的其他登录 */
        put: operations["Session.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的登录 */
        get: operations["OwnSessions.list"];
        put?: never;
        post?: never;
        /** 结束本人的其他登录 */
        delete: operations["OwnSessions.endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束本人的一个登录 */
        delete: operations["OwnSessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 动态口令的状态 */
        get: operations["SecondFactor.state"];
        /** 用一个动态口令确认设置，给出恢复码，同时结束该账号的其他登录 */
        put: operations["SecondFactor.confirm"];
        /** 开始设置动态口令：给出密钥，确认之后生效 */
        post: operations["SecondFactor.begin"];
        /** 停用动态口令 */
        delete: operations["SecondFactor.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 换发恢复码，原有的全部作废 */
        post: operations["SecondFactor.renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机关的用户 */
        get: operations["Users.list"];
        put?: never;
        /** 添加用户 */
        post: operations["Users.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改用户的姓名、角色，停用或者启用；角色变动和停用即时结束该用户的登录 */
        patch: operations["Users.change"];
        trace?: never;
    };
    "/api/v1/agencies/{code}/users/{username}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重设用户的密码：给出新的一次性密码，结束该用户的登录 */
        post: operations["Users.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/users/{username}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 清除用户的动态口令（手机和恢复码都丢失时），结束该用户的登录 */
        delete: operations["Users.removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/single-person-office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 声明或者撤销由一人承担全部岗位；声明由上级机关的或者系统的管理员作出 */
        put: operations["Users.declare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机关的服务令牌 */
        get: operations["ServiceTokens.list"];
        put?: never;
        /** 签发服务令牌 */
        post: operations["ServiceTokens.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 吊销服务令牌 */
        delete: operations["ServiceTokens.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/supervision-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看个案的授权 */
        get: operations["Supervision.list"];
        put?: never;
        /** 授权主管查看该机关的个案 */
        post: operations["Supervision.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/supervision-grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 收回授权，即时生效 */
        delete: operations["Supervision.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 休假代理 */
        get: operations["Deputies.list"];
        put?: never;
        /** 指定休假期间的代理人 */
        post: operations["Deputies.appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/deputies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 提前结束代理，即时生效 */
        delete: operations["Deputies.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关的审计记录，新的在前，不含事由 */
        get: operations["AgencyAudit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/audit/entries/{sequence}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看一条审计记录的事由；查看本身也留下记录 */
        post: operations["AgencyAudit.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 校验本机关的审计链 */
        get: operations["AgencyAudit.verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 系统的审计记录，新的在前，不含事由 */
        get: operations["InstallationAudit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/{sequence}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看一条系统审计记录的事由；查看本身也留下记录 */
        post: operations["InstallationAudit.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 校验系统的审计链 */
        get: operations["InstallationAudit.verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机关列表 */
        get: operations["Agencies.list"];
        put?: never;
        /** 登记机关 */
        post: operations["Agencies.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机关沿革 */
        get: operations["AgencyChanges.list"];
        put?: never;
        /** 登记机关更名、调整隶属、并入或撤销 */
        post: operations["AgencyChanges.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程在运行 */
        get: operations["Health.health[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程在运行 */
        get: operations["Health.health[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 数据库可用，可以受理请求；正在停止时不再受理 */
        get: operations["Health.ready[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 数据库可用，可以受理请求；正在停止时不再受理 */
        get: operations["Health.ready[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 定时任务都按时运行；任何一个服务进程或工作进程运行过即可 */
        get: operations["Health.schedule[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 定时任务都按时运行；任何一个服务进程或工作进程运行过即可 */
        get: operations["Health.schedule[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 监控数据（Prometheus 文本格式），仅供本机或者出示令牌者读取 */
        get: operations["Metrics.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告格式的各个版本 */
        get: operations["Reference.editions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 法定用语及其中文名称 */
        get: operations["Reference.vocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本接口的 OpenAPI 说明 */
        get: operations["OpenApi.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/report-builds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 在后台生成年度报告的各种格式 */
        post: operations["ReportBuilds.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/report-builds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 生成的进度和文件 */
        get: operations["ReportBuilds.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/report-builds/{id}/files/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 取已生成的一种格式 */
        get: operations["ReportBuilds.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以统计的年份 */
        get: operations["Years.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/method": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年统计表的编报说明：适用的统计口径，与推荐做法的不同 */
        get: operations["Method.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的法定统计表 */
        get: operations["Tables.ofYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/periods/{from}/{to}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任意期间的法定统计表，如季报 */
        get: operations["Tables.ofPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的法定统计表及其印制版式 */
        get: operations["Tables.gridsOfYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/periods/{from}/{to}/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任意期间的法定统计表及其印制版式 */
        get: operations["Tables.gridsOfPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/cells/applications/{row}/{column}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 表三一个单元格里的申请 */
        get: operations["Cells.applications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/periods/{from}/{to}/cells/applications/{row}/{column}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任意期间表三一个单元格里的申请 */
        get: operations["Cells.applicationsOfPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/cells/proceedings/{row}/{column}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 表四一个单元格里的复议或诉讼案件 */
        get: operations["Cells.proceedings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/periods/{from}/{to}/cells/proceedings/{row}/{column}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任意期间表四一个单元格里的复议或诉讼案件 */
        get: operations["Cells.proceedingsOfPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/cells/applications/{row}/{column}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 表三的一个单元格：数和统计规则 */
        get: operations["CellRules.application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/periods/{from}/{to}/cells/applications/{row}/{column}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任意期间表三的一个单元格：数和统计规则 */
        get: operations["CellRules.applicationOfPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/cells/proceedings/{row}/{column}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 表四的一个单元格：数和统计规则 */
        get: operations["CellRules.proceeding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/periods/{from}/{to}/cells/proceedings/{row}/{column}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任意期间表四的一个单元格：数和统计规则 */
        get: operations["CellRules.proceedingOfPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 历年趋势：新收、结转、结果、申请人类型、是否按期、复议诉讼 */
        get: operations["Trends.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/report-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近的成批生成 */
        get: operations["Batches.list"];
        put?: never;
        /** 成批生成本机关的汇总报告和全部下级机关的年度报告 */
        post: operations["Batches.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/report-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 成批生成的进度，没有生成的机关和原因 */
        get: operations["Batches.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/report-batches/{id}/files.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部文件，每个机关一个文件夹，附清单 */
        get: operations["Batches.files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级机关年度报告的收集情况：未报、逾期、退回、更正 */
        get: operations["Collection.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/collection/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 定一个早于法定期限的报送日，适用于全部下级机关 */
        put: operations["Collection.setDeadline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 送审、公布以后的变动，或者任意两次送审（各版之间亦可）的差别：哪一格、哪一件、哪一段 */
        get: operations["Differences.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整份年度报告：送审以后是送审的那一份，此前按现在的登记生成 */
        get: operations["ReportFiles.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批准后的成套文件：各种格式、快照和清单，可离线核验 */
        get: operations["ReportFiles.bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各年的年度报告及其状态 */
        get: operations["Reports.list"];
        put?: never;
        /** 开始编制一年的年度报告 */
        post: operations["Reports.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的年度报告：文字、校核结果、经过 */
        get: operations["Reports.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 对一项校核结果说明理由，或者收回理由 */
        put: operations["Reports.reason"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送审：校核通过后形成快照 */
        post: operations["Reports.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改，须说明理由；由本机关审批人员或者上级机关主管人员退回 */
        post: operations["Reports.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准：此后不能改变，只能退回（公布前）或者更正（公布后） */
        post: operations["Reports.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记公布：网址、日期、报送函、签批 */
        post: operations["Reports.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正已公布的年度报告：开始下一版，须写明更正说明 */
        post: operations["Reports.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reports/{year}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销没有送审过的更正：原来的一版照旧有效 */
        post: operations["Reports.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查一份公布的年度报告，不保存 */
        post: operations["ReportChecks.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 由上年度公布的年度报告接续上年结转；表格有错误的不接续 */
        post: operations["TakingOver.takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 清除全部演示机关及其办件和数据 */
        delete: operations["Demonstration.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/opening-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上年结转的接续调整 */
        get: operations["Adjustments.list"];
        put?: never;
        /** 登记接续调整：机构合并、分设、接收办件等，须有依据和理由，印在编报说明里 */
        post: operations["Adjustments.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 表二的各项数据，含尚缺的 */
        get: operations["Figures.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/figures/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填报或更正一项数据，或者一段文字 */
        put: operations["Figures.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规章和行政规范性文件目录 */
        get: operations["Documents.list"];
        put?: never;
        /** 登记规章或行政规范性文件 */
        post: operations["Documents.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/documents/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 登记文件失效（废止、期满、宣布失效、被替代），或改正、收回失效登记 */
        put: operations["Documents.end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/documents/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 哪些文件目录已声明完整 */
        get: operations["Documents.declared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/documents/declarations/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 声明文件目录完整（表二随后按目录计数），或收回声明 */
        put: operations["Documents.declare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/figure-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 填报单：向哪些单位要数，报回、逾期、还没有要的 */
        get: operations["FigureSheets.list"];
        put?: never;
        /** 向一个单位下发填报单 */
        post: operations["FigureSheets.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/figure-sheets/round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次下发：还没有要的各项，向上年的单位要，上年没有的向通常掌握的单位要 */
        post: operations["FigureSheets.round"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/figure-sheets/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采用：数据转入表二和总体情况，来源和审核人一并转入；没有数值的项不转入 */
        post: operations["FigureSheets.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/figure-sheets/{number}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回单位重报，须说明理由 */
        post: operations["FigureSheets.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/figure-sheets/{number}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废下错的填报单，须说明理由 */
        post: operations["FigureSheets.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/figure-sheets/{number}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记一次催报 */
        post: operations["FigureSheets.remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/figure-sheets/{number}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 填报单的工作簿，发给单位填写、盖章后报回 */
        get: operations["SheetAnswers.workbook"];
        put?: never;
        /** 上传单位填好的工作簿：有一处不对就都不收 */
        post: operations["SheetAnswers.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/figure-sheets/{number}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 登记单位报回的数据：全部项目一次报齐，有一处不对就都不收 */
        put: operations["SheetAnswers.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入台账 */
        post: operations["Imports.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/register.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出登记簿，可以重新导入 */
        get: operations["RegisterFiles.file"];
        put?: never;
        /** 说明理由后导出登记簿，不限件数 */
        post: operations["RegisterFiles.fileWithReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 空白登记簿 */
        get: operations["RegisterTemplate.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 二十四个月内内容相近的申请和先前的答复，登记时用 */
        post: operations["Similar.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与这件申请内容相近的申请和先前的答复，答复时用 */
        get: operations["Similar.ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申请列表，申请人信息已遮盖 */
        get: operations["Cases.list"];
        put?: never;
        /** 登记收到的申请 */
        post: operations["Cases.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按证件号码、电话、姓名或者内容查找申请 */
        post: operations["Cases.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请，申请人信息已遮盖 */
        get: operations["Cases.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记办理环节 */
        post: operations["CaseEvents.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现在可以登记的环节，不能登记的说明理由 */
        get: operations["CaseEvents.listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看一名申请人的完整信息，须说明理由 */
        post: operations["CaseEvents.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/outcome-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理结果计入哪一行，依据、要素和范例；不作改动 */
        post: operations["Decision.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/fee-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 信息处理费的计算；不作改动 */
        post: operations["Decision.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/caseload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 每名承办人手上未办结的申请 */
        get: operations["Assignment.caseload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 指定一件申请的承办人 */
        put: operations["Assignment.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/users/{username}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把一人手上未办结的申请全部移交给另一人；移交他人的申请须由审批人员办理 */
        post: operations["Assignment.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/intake-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人尚未登记的草稿 */
        get: operations["IntakeDraft.find"];
        /** 加密保存本人的草稿，并答复收到之日的依据、类别建议和须核对之处 */
        put: operations["IntakeDraft.keep"];
        post?: never;
        /** 删除本人的草稿 */
        delete: operations["IntakeDraft.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的常用筛选 */
        get: operations["SavedFilters.list"];
        /** 保存本人的常用筛选，以此次提交的为准 */
        put: operations["SavedFilters.put"];
        post?: never;
        /** 删除本人的全部常用筛选 */
        delete: operations["SavedFilters.clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请人经指引按一事一申请重新提出的，另立各件，收到之日同原件 */
        post: operations["Split.split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理情况：到期、逾期和等待中的申请各有几件 */
        get: operations["Workload.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当年年末的预计：现有未办结的申请中，应在年内答复的和可以依法结转的 */
        get: operations["Outlook.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/registers/applications.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一段时间的申请台账，姓名已遮盖 */
        get: operations["Register.file"];
        put?: never;
        /** 说明理由后导出的申请台账，含姓名 */
        post: operations["Register.fileWithReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/archive-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已办结申请的卷内目录 */
        get: operations["ArchiveList.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/archive-list.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 卷内目录，供打印 */
        get: operations["ArchiveList.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/late-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当年补录的办理环节，按机关统计 */
        get: operations["LateEntries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/years/{year}/published-on-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当年依申请转主动公开的信息 */
        get: operations["Published.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申请的附件，文件名已遮盖 */
        get: operations["Attachments.list"];
        put?: never;
        /** 上传附件 */
        post: operations["Attachments.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件 */
        get: operations["Attachments.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/attachments/{id}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移出附件：不再是这件申请的材料，文件和记录保留 */
        post: operations["Strike.strike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 答复的送达凭证：已有的和所缺的 */
        get: operations["Delivery.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 计数规则和办理设置：含义、选项、现行选择及其来源 */
        get: operations["Settings.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/settings/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改变一项规则，须说明理由；影响计数的，随后在后台重新计数 */
        put: operations["Settings.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/letter-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以制作的文书，以及现在不能制作的原因 */
        get: operations["Letters.kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请的文书，不含内容 */
        get: operations["Letters.list"];
        put?: never;
        /** 按案件事实起草一份文书 */
        post: operations["Letters.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/letter-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用一件申请的事实预览一种文书，或者修改中的模板 */
        post: operations["Letters.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份文书 */
        get: operations["Letters.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/letters/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发：编定文号，文本定稿 */
        post: operations["Letters.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/letters/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废；文号保留，不再使用 */
        post: operations["Letters.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/letters/{id}/files/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份文书的文件 */
        get: operations["LetterFiles.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/letter-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书模板：标准文本、本机关的文本和必备要素 */
        get: operations["LetterTemplates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/letter-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改一种文书的模板，或者恢复标准文本 */
        put: operations["LetterTemplates.adapt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/letter-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书设置：机关代字、印章名称、复议机关和管辖法院 */
        get: operations["LetterSettings.read"];
        /** 修改文书设置 */
        put: operations["LetterSettings.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现行的工作日历：已公布的年度、暂定的起点、载入过的通知 */
        get: operations["Calendar.inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年中每一天是否工作日 */
        get: operations["Calendar.year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/notices/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 载入放假安排之前：读懂了什么，哪些期限会变动；不改动任何数据 */
        post: operations["Calendar.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 载入放假安排，全部期限随之重新计算 */
        post: operations["Calendar.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/deadline-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 因载入放假安排而变动的期限，申请人已遮盖 */
        get: operations["Calendar.moved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的通知，新的在前 */
        get: operations["Notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人未读通知的条数 */
        get: operations["Notifications.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 把一条及更早的通知全部标为已读 */
        put: operations["Notifications.readUpTo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 把一条通知标为已读 */
        put: operations["Notifications.readOne"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的提醒设置 */
        get: operations["NotificationSettings.read"];
        /** 改变本人的提醒设置，以此次提交的为准 */
        put: operations["NotificationSettings.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/notification-settings/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向本人的接收地址发送测试消息，每分钟一次 */
        post: operations["NotificationSettings.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 恢复备份以后暂停发送的通知 */
        get: operations["HeldDeliveries.state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation/deliveries/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复发送，决定暂停期间的通知发送哪些 */
        post: operations["HeldDeliveries.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待确认的申请，申请人信息已遮盖 */
        get: operations["Submissions.list"];
        put?: never;
        /** 登记收到日尚待确认的申请，不编案号 */
        post: operations["Submissions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/submissions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认收到，编号登记为申请；重复提交答复同一件 */
        post: operations["Submissions.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/submissions/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不属于政府信息公开申请的，说明理由；保留可查 */
        post: operations["Submissions.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/submissions/{id}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看申请人完整信息以便联系确认，须说明理由 */
        post: operations["Submissions.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/proceedings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 行政复议、行政诉讼列表，本机关的期限 */
        get: operations["Proceedings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记行政复议 */
        post: operations["Reviews.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reviews/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件行政复议：过程、期限、计入何处 */
        get: operations["Reviews.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reviews/{ref}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记行政复议的一步；责令重新答复的，申请随之重新办理 */
        post: operations["Reviews.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/reviews/{ref}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现在可以登记的步骤，不能登记的说明理由 */
        get: operations["Reviews.listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/lawsuits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记行政诉讼 */
        post: operations["Lawsuits.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/lawsuits/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件行政诉讼：过程、期限、计入何处 */
        get: operations["Lawsuits.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/lawsuits/{ref}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记行政诉讼的一步；责令重新答复的，申请随之重新办理 */
        post: operations["Lawsuits.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/lawsuits/{ref}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现在可以登记的步骤，不能登记的说明理由 */
        get: operations["Lawsuits.listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/cases/{caseNo}/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 救济期限：对每次答复申请行政复议、提起行政诉讼的最后一日，和已有的复议、诉讼 */
        get: operations["Remedies.ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/contested-grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各种答复结果被复议、诉讼的情况：件次、结果和理由 */
        get: operations["ContestedGrounds.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/disposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 复议、诉讼文书用语计入表四的哪一栏：法律文本的归类和依据，本机关现在适用的归类及其来源 */
        get: operations["Words.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/disposals/{kind}/{word}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 把一个文书用语列入表四的一栏，须说明理由；随后在后台重新计数，登记的用语不变 */
        put: operations["Words.place"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限提醒：临近、到期和已过的期限，以及应当怎么办 */
        get: operations["Alerts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 错误说明；code 取自封闭的代码表。 */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            facts: {
                [key: string]: unknown;
            };
        };
        LogIn: {
            username: string;
            password: string;
            /** @description 动态口令或者恢复码 */
            totp?: string;
        };
        Session: {
            user: {
                username: string;
                displayName: string;
                /** @description 没有：全系统账号 */
                agencyCode?: string;
                roles: ("clerk" | "legal" | "approver" | "reporter" | "supervisor" | "auditor" | "admin")[];
                /** @description 按角色可以使用的访问规则，见 docs/access.md */
                may: ("open" | "logIn" | "self" | "ownNotifications" | "law" | "reportChecks" | "read" | "figures" | "figureSheets" | "askFigures" | "answerFigures" | "settings" | "disposals" | "annualReport" | "approveReport" | "returnReport" | "publishReport" | "collectReports" | "administer" | "builds" | "install" | "cases" | "lookUp" | "handle" | "proceedings" | "reveal" | "letters" | "letterTemplates" | "register" | "takeOut" | "auditTrail" | "auditReason" | "installationTrail" | "installationReason")[];
                /** @description 修改密码之前只能修改密码 */
                passwordChangeRequired: boolean;
                /** @description 设置动态口令之前只能设置动态口令 */
                secondFactorRequired?: boolean;
                /** @description 所在机关已声明由一人承担全部岗位 */
                singlePersonOffice?: boolean;
            };
            /** @description 每次修改操作都要放在 X-CSRF-Token 请求头里 */
            csrfToken: string;
            installation: {
                /** @description 有演示数据 */
                demonstration: boolean;
                /** @description 还没有登记任何机关 */
                needsFirstAgency: boolean;
                /** @description 管理员兼任各业务角色 */
                dutiesCombined: boolean;
            };
        };
        PasswordChange: {
            current: string;
            new: string;
        };
        OwnSession: {
            id: string;
            openedAt: string;
            lastSeenAt: string;
            expiresAt: string;
            address: string | null;
            /** @description 浏览器自报的名称 */
            agent: string | null;
            current: boolean;
        };
        SecondFactor: {
            enabled: boolean;
            /** @description 当前角色必须使用动态口令 */
            required: boolean;
            recoveryCodesLeft: number;
        };
        BeginSecondFactor: {
            password: string;
        };
        BegunSecondFactor: {
            /** @description Base32，手工输入用 */
            secret: string;
            /** @description otpauth 地址，二维码用 */
            uri: string;
        };
        ConfirmSecondFactor: {
            totp: string;
        };
        ConfirmedSecondFactor: {
            /** @description 只显示这一次，每个只能用一次 */
            recoveryCodes: string[];
        };
        RemoveSecondFactor: {
            password: string;
            totp: string;
        };
        People: {
            /** @description 管理员、审计员不得兼任其他角色 */
            dutiesSeparated: boolean;
            /** @description 已声明由一人承担全部岗位 */
            singlePersonOffice: {
                since: string;
                basis: string;
            } | null;
            users: components["schemas"]["User"][];
        };
        User: {
            username: string;
            name: string;
            roles: ("clerk" | "legal" | "approver" | "reporter" | "supervisor" | "auditor" | "admin")[];
            disabledAt: string | null;
            createdAt: string;
            passwordChangeRequired: boolean;
            /** @description 已启用动态口令 */
            secondFactor: boolean;
        };
        NewUser: {
            username: string;
            name: string;
            roles: ("clerk" | "legal" | "approver" | "reporter" | "supervisor" | "auditor" | "admin")[];
        };
        AddedUser: {
            username: string;
            /** @description 只显示这一次，72 小时内有效，登录后必须修改 */
            oneTimePassword: string;
        };
        UserChange: {
            name?: string;
            roles?: ("clerk" | "legal" | "approver" | "reporter" | "supervisor" | "auditor" | "admin")[];
            /** @description 停用后不能登录 */
            disabled?: boolean;
        };
        SinglePersonOffice: {
            /** @description 声明的依据；null：撤销声明 */
            basis: string | null;
        };
        ServiceToken: {
            id: number;
            name: string;
            roles: ("clerk" | "legal" | "approver" | "reporter" | "supervisor" | "auditor" | "admin")[];
            issuedBy: string;
            issuedAt: string;
            expiresOn: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        NewServiceToken: {
            /** @description 用途，例如：OA 收文对接 */
            name: string;
            roles: ("clerk" | "legal" | "reporter" | "supervisor")[];
            /**
             * Format: date
             * @description 最后一个有效日，最长一年
             */
            expiresOn: string;
        };
        IssuedServiceToken: {
            id: number;
            /** @description 只显示这一次；放在 Authorization: Bearer 请求头里 */
            token: string;
        };
        SupervisionGrant: {
            id: number;
            username: string;
            name: string;
            basis: string;
            from: string;
            to: string;
            grantedBy: string;
            endedAt: string | null;
        };
        NewSupervisionGrant: {
            /** @description 该机关或者其上级机关中有主管角色的用户 */
            username: string;
            /** @description 依据，例如文号 */
            basis: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description 最后一日，最长一年
             */
            to: string;
        };
        Deputy: {
            id: number;
            username: string;
            deputy: string;
            from: string;
            to: string;
            appointedBy: string;
            endedAt: string | null;
        };
        NewDeputy: {
            /** @description 休假的人员 */
            username: string;
            /** @description 代行其职责的人员，同一机关 */
            deputy: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description 最后一日，最长一年
             */
            to: string;
        };
        AuditEntryList: {
            items: components["schemas"]["AuditEntry"][];
            next?: number;
        };
        AuditEntry: {
            sequence: number;
            recordedAt: string;
            action: string;
            actionLabel: string;
            /** @description 操作人当时的用户名；系统自身为 gongkai */
            username: string;
            /**
             * @description 本人登录、服务令牌、系统自身
             * @enum {string}
             */
            via: "session" | "token" | "system";
            /** @description 由程序而不是人操作 */
            machine: boolean;
            subject: {
                kind: string;
                id: string;
            };
            /** @description 为空：内容已无法读出，请校验 */
            facts: {
                [key: string]: unknown;
            } | null;
            /** @description 涉及其他机关，对象和内容不显示 */
            withheld: boolean;
            /** @description 另有加密保存的事由 */
            hasReason: boolean;
            hash: string;
        };
        AuditReason: {
            sequence: number;
            reason: string;
        };
        AuditVerification: {
            intact: boolean;
            conclusion: string;
            entries: number;
            lastSequence: number;
            lastAt: string | null;
            /** @description 最后一个锚点签到的记录；0：没有锚点 */
            anchoredSequence: number;
            anchoredAt: string | null;
            /** @description 证明未被改动的最后一条；0：没有 */
            provenSequence: number;
            /** @description 能证明什么 */
            proven: string;
            /** @description 不能证明什么 */
            unknown: string[];
            faultTotal: number;
            /** @description 最多二十处 */
            faults: {
                /** @description 没有：关系整条链 */
                sequence?: number;
                code: string;
                message: string;
            }[];
            anchorFile: {
                lines: number;
                lastAt: string | null;
                faultTotal: number;
                /** @description 最多二十处 */
                faults: {
                    line: number;
                    code: string;
                    message: string;
                }[];
            };
        };
        Agency: {
            code: string;
            name: string;
            /** @enum {string|null} */
            level: "province" | "prefecture" | "county" | "township" | null;
            /** @enum {string|null} */
            kind: "government" | "governmentOffice" | "department" | "verticalBody" | "townshipGovernment" | "subdistrictOffice" | null;
            parentCode: string | null;
            reviewBody: string | null;
            court: string | null;
            /** @description 设立日；null：登记时早已存在 */
            foundedOn: string | null;
            /** @description 最后一天；null：没有终止 */
            endedOn: string | null;
            demonstration: boolean;
        };
        NewAgency: {
            code: string;
            name: string;
            /** @enum {string} */
            level: "province" | "prefecture" | "county" | "township";
            /** @enum {string} */
            kind: "government" | "governmentOffice" | "department" | "verticalBody" | "townshipGovernment" | "subdistrictOffice";
            parentCode?: string;
            reviewBody?: string;
            court?: string;
            /**
             * Format: date
             * @description 新设立的机关填设立日：以前的年度没有它的年度报告，也不在上级的汇总里；早已存在的不填
             */
            foundedOn?: string;
        };
        AgencyChange: {
            position: number;
            /** @enum {string} */
            kind: "renamed" | "moved" | "merged" | "dissolved";
            /** Format: date */
            on: string;
            basis: string;
            nameBefore: string | null;
            nameAfter: string | null;
            /** @description 原上级机关的代码 */
            parentBefore: string | null;
            parentAfter: string | null;
            /** @description 并入的机关的代码 */
            successor: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
        };
        NewAgencyChange: {
            /** @enum {string} */
            kind: "renamed";
            /**
             * Format: date
             * @description 生效日：变更后状态的第一天
             */
            on: string;
            /** @description 依据的文件名称或文号 */
            basis: string;
            name: string;
        } | {
            /** @enum {string} */
            kind: "moved";
            /**
             * Format: date
             * @description 生效日：变更后状态的第一天
             */
            on: string;
            /** @description 依据的文件名称或文号 */
            basis: string;
            /** @description 新的上级机关；null：没有上级 */
            parentCode: string | null;
        } | {
            /** @enum {string} */
            kind: "merged";
            /**
             * Format: date
             * @description 生效日：变更后状态的第一天
             */
            on: string;
            /** @description 依据的文件名称或文号 */
            basis: string;
            /** @description 并入的机关 */
            successorCode: string;
        } | {
            /** @enum {string} */
            kind: "dissolved";
            /**
             * Format: date
             * @description 生效日：变更后状态的第一天
             */
            on: string;
            /** @description 依据的文件名称或文号 */
            basis: string;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        Edition: {
            id: string;
            name: string;
            citation: string;
            reportYears: {
                from: number;
                until?: number;
            };
        };
        Vocabularies: {
            outcomes: components["schemas"]["Term"][];
            applicantTypes: components["schemas"]["Term"][];
            levels: components["schemas"]["Term"][];
            kinds: components["schemas"]["Term"][];
            channels: components["schemas"]["Term"][];
            deliveries: components["schemas"]["Term"][];
            results: components["schemas"]["Term"][];
            roles: components["schemas"]["Term"][];
            caseEvents: components["schemas"]["Term"][];
            workflowEvents: components["schemas"]["Term"][];
            caseStages: components["schemas"]["Term"][];
            /** @description 复议、诉讼的争议类别 */
            complaints: components["schemas"]["Term"][];
            /** @description 败因 */
            lossReasons: components["schemas"]["Term"][];
            reviewSteps: components["schemas"]["Term"][];
            lawsuitSteps: components["schemas"]["Term"][];
            /** @description 复议决定、裁判的法定用语 */
            disposals: {
                /** @enum {string} */
                kind: "review" | "lawsuit";
                word: string;
                /** @description 文书中通常的其他写法 */
                aliases: string[];
                /** @description upheld、corrected、other 为表四的列；pending 没有审结，notCounted 不计入；其余由设置或者前一审级决定 */
                column: string;
                article: string;
            }[];
            auditActions: components["schemas"]["Term"][];
            auditSubjects: components["schemas"]["Term"][];
            auditFacts: components["schemas"]["Term"][];
        };
        Term: {
            key: string;
            label: string;
        };
        NewReportBuild: {
            year: number;
            /** @description 年报格式版本；不填用该年施行的版本 */
            edition?: string;
            /**
             * @description own 本机关；rollup 含全部下级机关
             * @default own
             * @enum {string}
             */
            scope: "own" | "rollup";
            formats: ("docx" | "pdf" | "html" | "xlsx" | "json")[];
        };
        ReportBuild: {
            id: number;
            year: number;
            /** @enum {string} */
            scope: "own" | "rollup";
            /**
             * @description dead：多次失败，已停止
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "dead";
            /** @description 百分比 */
            progress: number;
            requestedBy: string;
            requestedAt: string;
            files: {
                /** @enum {string} */
                format: "docx" | "pdf" | "html" | "xlsx" | "json";
                name: string;
                sha256: string;
                bytes: number;
            }[];
        };
        AgencyYears: {
            /** @description 有办件或数据的年份，最近的在前 */
            years: number[];
            /** @description 默认打开的年份：上一年（有数据时），否则最近有数据的年份 */
            defaultYear: number;
        };
        Method: {
            agency: {
                code: string;
                name: string;
            };
            year: number;
            /** @enum {string} */
            scope: "own" | "rollup";
            edition: string;
            asOf: string;
            /** @description 编报说明：统计口径与推荐做法的不同、没有计入的、正在重新计数的 */
            sentences: string[];
            rules: {
                label: string;
                value: string;
                recommended: string;
                /** @description 与推荐的做法不同 */
                deviates: boolean;
                chosenBy: string | null;
                chosenOn: string | null;
                /** @description 汇总范围内另有选定的机关 */
                exceptions: {
                    agency: string;
                    value: string;
                }[];
            }[];
            /** @description 计入表四的栏与法律文本的归类不同的文书用语 */
            words: {
                label: string;
                /** @description 法律文本的归类；法律文本没有的用语为空 */
                usual: string | null;
                columns: {
                    /** @description 自这一日起作出的决定、裁判 */
                    from: string;
                    column: string;
                    chosenBy: string;
                    chosenOn: string;
                }[];
                exceptions: {
                    agency: string;
                    value: string;
                }[];
            }[];
            /** @description 截止日尚未确认收到的申请，没有计入本年新收 */
            unconfirmed: number;
            recounting: boolean;
            /** @description 接续调整、一人单位等读者须知道的其他情况 */
            remarks: string[];
        };
        YearTables: {
            agency: {
                code: string;
                name: string;
            };
            year?: number;
            period: {
                from: string;
                to: string;
            };
            edition: string;
            /** @enum {string} */
            scope: "own" | "rollup";
            asOf: string;
            knownAt: string;
            proactive: {
                [key: string]: number;
            };
            applications: {
                columns: string[];
                rows: {
                    key: string;
                    label: string;
                    values: number[];
                }[];
            };
            proceedings: {
                review: {
                    upheld: number;
                    corrected: number;
                    other: number;
                    pending: number;
                    total: number;
                };
                suitDirect: {
                    upheld: number;
                    corrected: number;
                    other: number;
                    pending: number;
                    total: number;
                };
                suitAfterReview: {
                    upheld: number;
                    corrected: number;
                    other: number;
                    pending: number;
                    total: number;
                };
            };
            checks: components["schemas"]["Check"][];
        };
        Check: {
            id: string;
            /** @enum {string} */
            status: "pass" | "fail" | "missing" | "notApplicable";
            /** @enum {string} */
            severity: "error" | "warning";
            row?: string;
            column?: string;
            group?: string;
            item?: string;
            expected?: number;
            actual?: number;
            message: string;
        };
        YearGrids: {
            tables: components["schemas"]["YearTables"];
            grids: components["schemas"]["Grid"][];
        };
        Grid: {
            /** @enum {string} */
            key: "proactive" | "applications" | "proceedings";
            caption: string;
            columnWidths: number[];
            headerRows: number;
            rows: components["schemas"]["GridCell"][][];
        };
        GridCell: {
            text: string;
            colSpan: number;
            rowSpan: number;
            /** @enum {string} */
            kind: "heading" | "label" | "value";
            /** @enum {string} */
            align: "left" | "center";
            vertical: boolean;
            ref?: {
                /** @enum {string} */
                table: "proactive" | "applications" | "proceedings";
                row: string;
                column: string;
            };
        };
        ApplicationCases: {
            /** @description 等于该单元格的数 */
            count: number;
            items: components["schemas"]["ApplicationCase"][];
            /** @description 只计数、不列出的件数：案件所在机关不在当前账号可以查阅的范围内（未获授权，或者已经划出） */
            withheld: number;
            rule: components["schemas"]["CellRule"];
            /** @description 下一页的位置；没有则已到末页 */
            next?: string;
        };
        ApplicationCase: {
            agencyCode: string;
            agencyName: string;
            caseNo: string | null;
            ref: string;
            applicantType: string;
            /** @description 已隐去部分字 */
            applicantName: string;
            receivedOn: string;
            handledOn: string | null;
            outcome: string | null;
            outcomeLabel: string | null;
            description: string;
            documentNo: string | null;
        };
        CellRule: {
            /** @description 本格统计什么 */
            text: string;
            /** @description 依据，一条一项 */
            articles: string[];
            /** @description 法律没有规定、影响本格的统计口径，按本机关现行的选择 */
            choices: {
                /** @enum {string} */
                name: "resultDateRule" | "mixedOutcomeRule" | "redoRule" | "litigationUnit" | "dismissedSuit" | "withdrawalRow" | "soleTraderColumn" | "lapseDate" | "onlineConfirmation" | "supplementedYear" | "publishedRow" | "maskedRow" | "jointColumn" | "approval" | "mailReceipt" | "restDayReceipt" | "extensionParts" | "feeApplicant";
                label: string;
                /** @description 选定的做法，如“法定时点” */
                value: string;
                description: string;
                /** @description 是否推荐的做法 */
                recommended: boolean;
            }[];
        };
        ProceedingCases: {
            /** @description 等于该单元格的数 */
            count: number;
            items: components["schemas"]["ProceedingCase"][];
            /** @description 只计数、不列出的件数：案件所在机关不在当前账号可以查阅的范围内（未获授权，或者已经划出） */
            withheld: number;
            rule: components["schemas"]["CellRule"];
            /** @description 下一页的位置；没有则已到末页 */
            next?: string;
        };
        ProceedingCase: {
            agencyCode: string;
            /** @enum {string} */
            kind: "review" | "lawsuit";
            ref: string;
            caseNumber: string | null;
            route: string | null;
            acceptedOn: string;
            concludedOn: string | null;
            result: string | null;
            disposal: string | null;
            applicationRef: string | null;
        };
        Cell: {
            /** @description 该单元格的数 */
            count: number;
            rule: components["schemas"]["CellRule"];
        };
        Trends: {
            agency: {
                code: string;
                name: string;
            };
            /** @enum {string} */
            scope: "own" | "rollup";
            outcomeGroups: {
                /** @enum {string} */
                key: "granted" | "partial" | "refused" | "unavailable" | "declined" | "other";
                label: string;
            }[];
            /** @description 有数据的年份，最早的在前，最多十年；每年与该年统计表一致 */
            years: components["schemas"]["TrendYear"][];
        };
        TrendYear: {
            year: number;
            period: {
                from: string;
                to: string;
            };
            /** @description 该年尚未结束，数据截至今日 */
            running: boolean;
            /** @description 本年新收 */
            received: number;
            /** @description 上年结转 */
            carriedIn: number;
            /** @description 办理结果总计 */
            handled: number;
            /** @description 结转下年度继续办理；该年尚未结束的，为现有未办结 */
            carriedOut: number;
            /** @description 办理结果，按表三（一）至（六） */
            outcomes: {
                granted: number;
                partial: number;
                refused: number;
                unavailable: number;
                declined: number;
                other: number;
            };
            /** @description 本年新收的申请人类型 */
            applicantTypes: {
                naturalPerson: number;
                commercialEnterprise: number;
                researchInstitution: number;
                socialWelfareOrganization: number;
                legalServiceOrganization: number;
                other: number;
            };
            proceedings: {
                review: {
                    upheld: number;
                    corrected: number;
                    other: number;
                    pending: number;
                    total: number;
                };
                suitDirect: {
                    upheld: number;
                    corrected: number;
                    other: number;
                    pending: number;
                    total: number;
                };
                suitAfterReview: {
                    upheld: number;
                    corrected: number;
                    other: number;
                    pending: number;
                    total: number;
                };
            };
            /** @description 办理结果中的首次答复，按法律上的答复时间 */
            timeliness: {
                /** @description 按期答复 */
                inTime: number;
                /** @description 逾期答复 */
                late: number;
                /** @description 撤回、逾期不补正等无须答复，或者期限无法推算 */
                notJudged: number;
            };
        };
        NewReportBatch: {
            /**
             * @description 要生成的格式；不填只生成 Word 文件
             * @default [
             *       "docx"
             *     ]
             */
            formats: ("docx" | "pdf" | "html" | "xlsx" | "json")[];
        };
        ReportBatch: {
            id: number;
            year: number;
            formats: ("docx" | "pdf" | "html" | "xlsx" | "json")[];
            /**
             * @description doneWithFailures：已结束，有的机关没有生成
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "doneWithFailures";
            /** @description 机关数 */
            counts: {
                all: number;
                done: number;
                failed: number;
            };
            percent: number;
            requestedBy: string;
            requestedAt: string;
            /** @description 没有生成的机关和原因 */
            failures: {
                agency: {
                    code: string;
                    name: string;
                };
                reason: string;
            }[];
        };
        ReportBatches: {
            /** @description 最近的在前 */
            items: components["schemas"]["ReportBatchHead"][];
        };
        ReportBatchHead: {
            id: number;
            year: number;
            formats: ("docx" | "pdf" | "html" | "xlsx" | "json")[];
            /**
             * @description doneWithFailures：已结束，有的机关没有生成
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "doneWithFailures";
            /** @description 机关数 */
            counts: {
                all: number;
                done: number;
                failed: number;
            };
            percent: number;
            requestedBy: string;
            requestedAt: string;
        };
        ReportCollection: {
            year: number;
            /** @description 本机关定的期限 */
            deadline: string | null;
            /** @description 法定期限以内的最后一个工作日；下级机关期限不同的，以晚的为准 */
            latest: string;
            counts: {
                all: number;
                missing: number;
                submitted: number;
                approved: number;
                published: number;
                returned: number;
                corrected: number;
                /** @description 报送或者公布逾期的 */
                overdue: number;
            };
            /** @description 逾期最久的在前 */
            items: components["schemas"]["CollectedReport"][];
        };
        CollectedReport: {
            agency: {
                code: string;
                name: string;
                parent: string | null;
            };
            /** @enum {string} */
            state: "none" | "draft" | "submitted" | "returned" | "approved" | "published";
            stateLabel: string;
            version: number | null;
            /** @enum {string|null} */
            scope: "own" | "rollup" | null;
            /** @description 汇总所用的一版：送审、批准或者公布的 */
            standing: {
                version: number;
                sha256: string;
            } | null;
            /** @description 数据已含在这个机关的汇总报告里，不另外相加 */
            coveredBy: string | null;
            submittedOn: string | null;
            publishedOn: string | null;
            address: string | null;
            /** @description 退回的理由 */
            returnedFor: string | null;
            /** @description 最近两次送审，写为“版次.第几次送审”，近的在前 */
            submissions: string[];
            /** @description 报送期限的最后一日：法定的或者上级机关定的，以早的为准；是休息日的不顺延 */
            dueOn: string;
            /** @description 报送逾期的天数；按期的为 0 */
            overdueDays: number;
            /** @description 公布期限的最后一日；是休息日的不顺延 */
            publishDueOn: string;
            /** @description 公布逾期的天数；按期的为 0 */
            publishOverdueDays: number;
        };
        ReportDeadline: {
            /**
             * Format: date
             * @description 为空：按法定期限
             */
            dueOn: string | null;
        };
        ReportDifferences: {
            /** @description 比较的是哪一份 */
            before: string;
            after: string;
            cells: {
                /** @enum {string} */
                table: "applications" | "proceedings";
                row: string;
                column: string;
                name: string;
                before: number;
                after: number;
                /** @description 下级机关的年度报告带来的变动；为空：那一次没有汇总它的报告 */
                below: {
                    code: string;
                    name: string;
                    before: number | null;
                    after: number | null;
                }[];
                /** @description 后一份这一格新计入的记录 */
                entered: components["schemas"]["CountedRecordName"][];
                /** @description 后一份这一格不再计入的记录 */
                left: components["schemas"]["CountedRecordName"][];
            }[];
            /** @description 表二 */
            figures: {
                key: string;
                name: string;
                before: number;
                after: number;
                /** @description 下级机关的年度报告带来的变动；为空：那一次没有汇总它的报告 */
                below: {
                    code: string;
                    name: string;
                    before: number | null;
                    after: number | null;
                }[];
            }[];
            records: {
                /** @enum {string} */
                kind: "application" | "review" | "lawsuit";
                ref: string;
                caseNo: string | null;
                before: {
                    [key: string]: string | number | (null);
                } | null;
                after: {
                    [key: string]: string | number | (null);
                } | null;
            }[];
            prose: {
                heading: string;
                removed: string[];
                added: string[];
            }[];
            /** @description 对校核结果说明的理由；与现在的登记比较时不列 */
            reasons: {
                message: string;
                before: string | null;
                after: string | null;
            }[];
            /** @description 两份之间的退回理由、更正说明 */
            because: {
                /** @enum {string} */
                type: "returned" | "opened";
                at: string;
                by: string;
                reason: string;
            }[];
        };
        CountedRecordName: {
            /** @enum {string} */
            kind: "application" | "review" | "lawsuit";
            ref: string;
            caseNo: string | null;
        };
        AnnualReports: {
            items: components["schemas"]["AnnualReportHead"][];
        };
        AnnualReportHead: {
            agency: {
                code: string;
                name: string;
            };
            year: number;
            /** @description 1 为首次；更正一次加 1 */
            version: number;
            /** @enum {string} */
            scope: "own" | "rollup";
            edition: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "approved" | "published" | "discarded";
            stateLabel: string;
            /** @description 更正说明 */
            correction: string | null;
            /** @description 最近一次送审的快照 */
            sha256: string | null;
            rowVersion: number;
        };
        NewAnnualReport: {
            year: number;
            /**
             * @description own 本机关；rollup 汇总下级机关的年度报告。不填：人民政府为 rollup，其他机关为 own；没有送审过的草稿，以另一范围再开始一次即改变范围
             * @enum {string}
             */
            scope?: "own" | "rollup";
        };
        AnnualReport: {
            agency: {
                code: string;
                name: string;
            };
            year: number;
            /** @description 1 为首次；更正一次加 1 */
            version: number;
            /** @enum {string} */
            scope: "own" | "rollup";
            edition: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "returned" | "approved" | "published" | "discarded";
            stateLabel: string;
            /** @description 更正说明 */
            correction: string | null;
            /** @description 最近一次送审的快照 */
            sha256: string | null;
            rowVersion: number;
            /** @description 现在可以办理的步骤 */
            steps: ("submit" | "return" | "approve" | "publish" | "correct" | "discard")[];
            history: components["schemas"]["AnnualReportEvent"][];
            sections: components["schemas"]["AnnualReportSection"][];
            findings: components["schemas"]["SubmissionFinding"][];
            /** @description 总体情况所用的数据，文字里以 {{key}} 引用；没有报回的为空 */
            overview: {
                key: string;
                label: string;
                measure: string;
                value: number | null;
            }[];
            files: {
                format: string;
                name: string;
                sha256: string;
                bytes: number;
            }[];
            versions: {
                version: number;
                /** @enum {string} */
                state: "draft" | "submitted" | "returned" | "approved" | "published" | "discarded";
                sha256: string | null;
            }[];
        };
        AnnualReportEvent: {
            version: number;
            /** @enum {string} */
            type: "opened" | "submitted" | "returned" | "approved" | "published" | "discarded";
            at: string;
            by: {
                username: string;
                name: string;
                agency: string | null;
            };
            reason: string | null;
            publication: components["schemas"]["PublicationOfAnnualReport"] | null;
            sha256: string | null;
        };
        PublicationOfAnnualReport: {
            /**
             * Format: date
             * @description 公布日；不填为今天
             */
            on?: string;
            /**
             * Format: uri
             * @description 公布的网址
             */
            address?: string;
            /** @description 报送函文号 */
            letterNo?: string;
            /** @description 签批人 */
            signedBy?: string;
        };
        AnnualReportSection: {
            key: string;
            heading: string;
            editable: boolean;
            /** @description 现在的文字（Markdown，含引用单元格的占位符）；为空：采用系统拟的 */
            source: string | null;
            /** @description 这段文字保存过几次；保存时写入 If-Match，还没有保存过的写 "0" */
            revision: number;
            /** @description 系统由数据拟的文字 */
            proposed: string | null;
            /** @description 填入数据后的文字 */
            paragraphs: string[];
            /** @description 表二、表三、表四，与印出的一致；文字部分为空 */
            grid: components["schemas"]["Grid"] | null;
            /** @description 上年度报告的同一部分 */
            lastYear: string[];
        };
        SubmissionFinding: {
            id: string;
            /**
             * @description error 须改正；reason 须改正或说明理由；notice 提示
             * @enum {string}
             */
            severity: "error" | "reason" | "notice";
            section: string;
            message: string;
            /** @description 已说明的理由 */
            reason: string | null;
        };
        ReasonForFinding: {
            /** @description 校核结果的 id */
            finding: string;
            /** @description 为空：收回理由 */
            reason: string | null;
        };
        ReturnOfAnnualReport: {
            reason: string;
        };
        CorrectionOfAnnualReport: {
            note: string;
        };
        CheckedReport: {
            /** @description 标题中的机关名称 */
            agency: string | null;
            year: number | null;
            /** @description 表格采用的格式版本 */
            edition: string;
            tables: components["schemas"]["PrintedTables"];
            findings: components["schemas"]["ReportFinding"][];
            /** @description 有问题的单元格 */
            marked: {
                /** @enum {string} */
                table: "proactive" | "applications" | "proceedings";
                row: string;
                column: string;
                /** @enum {string} */
                severity: "error" | "warning";
            }[];
            /** @description 按表格的格式版本排印；没有读出的格为“—” */
            grids: components["schemas"]["Grid"][];
        };
        PrintedTables: {
            agency: {
                /** @enum {string|null} */
                code: null;
                name: string | null;
            };
            year: number | null;
            edition: string;
            /** @enum {string|null} */
            scope: null;
            asOf: string | null;
            /** @enum {string|null} */
            knownAt: null;
            proactive: {
                [key: string]: number | null;
            };
            applications: {
                columns: string[];
                rows: {
                    key: string;
                    label: string;
                    values: (number | null)[];
                }[];
            };
            proceedings: {
                [key: string]: {
                    [key: string]: number | null;
                };
            };
        };
        ReportFinding: {
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning";
            /** @enum {string|null} */
            table: "proactive" | "applications" | "proceedings" | null;
            row: string | null;
            column: string | null;
            /** @description 报告中的数或文字 */
            printed: (number | string) | null;
            expected: (number | string) | null;
            message: string;
        };
        Opening: {
            year: number;
            /** @description 各类申请人的上年结转 */
            carriedIn: {
                [key: string]: number;
            };
            /** @description 上年末尚未审结的复议、诉讼 */
            pending: {
                [key: string]: number;
            };
        };
        OpeningAdjustments: {
            items: {
                /** @enum {string} */
                kind: "merger" | "split" | "takeover" | "other";
                deltas: {
                    [key: string]: number;
                };
                reason: string;
                basis: string;
                recordedBy: string;
                recordedAt: string;
            }[];
        };
        NewOpeningAdjustment: {
            /**
             * @description merger 机构合并；split 分设；takeover 接收其他机关的办件；other 其他
             * @enum {string}
             */
            kind: "merger" | "split" | "takeover" | "other";
            /** @description 各类申请人的上年结转增加（减少为负）的件数 */
            deltas: {
                [key: string]: number;
            };
            reason: string;
            /** @description 依据，如机构改革文件的文号 */
            basis: string;
        };
        Figures: {
            items: components["schemas"]["Figure"][];
            /** @description 总体情况所用的数据，文字里用 {{overview.…}} 引用 */
            overview: components["schemas"]["Figure"][];
            narratives: components["schemas"]["NarrativeText"][];
        };
        Figure: {
            item: string;
            label: string;
            /** @enum {string} */
            unit: "count" | "wan" | "yuan";
            /** @description 计量单位 */
            measure: string;
            value: number | null;
            /** @enum {string|null} */
            scope: "own" | "tree" | null;
            source: string | null;
            confirmedBy: string | null;
            confirmedOn: string | null;
            /** @enum {string} */
            status: "supplied" | "missing";
            /** @description 这一格填什么，及其依据 */
            rule: {
                text: string;
                articles: string[];
            };
        };
        NarrativeText: {
            item: string;
            text: string;
            /** @description 保存过几次；修改时写入 If-Match */
            version: number;
        };
        FigureEntry: {
            /** @description 数值，可用十进制文本；narrative.* 项目为文字 */
            value: number | string;
            /**
             * @description own 本机关；tree 已含全部下级机关
             * @default own
             * @enum {string}
             */
            scope: "own" | "tree";
            /** @description 数据由谁提供 */
            source?: string;
            confirmedBy?: string;
            /** Format: date */
            confirmedOn?: string;
        };
        SavedFigure: {
            item: string;
            label: string;
            /** @enum {string} */
            unit: "count" | "wan" | "yuan";
            /** @description 计量单位 */
            measure: string;
            value: number | null;
            /** @enum {string|null} */
            scope: "own" | "tree" | null;
            source: string | null;
            confirmedBy: string | null;
            confirmedOn: string | null;
            /** @enum {string} */
            status: "supplied" | "missing";
            /** @description 这一格填什么，及其依据 */
            rule: {
                text: string;
                articles: string[];
            };
            version: number;
        };
        Document: {
            id: number;
            /** @enum {string} */
            type: "regulation" | "normativeDocument";
            title: string;
            documentNo: string | null;
            issuedOn: string;
            endedOn: string | null;
            /** @enum {string|null} */
            endedHow: "repealed" | "expired" | "declaredInvalid" | "replaced" | null;
            revises: string | null;
        };
        NewDocument: {
            /** @enum {string} */
            type: "regulation" | "normativeDocument";
            title: string;
            documentNo?: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            endedOn?: string;
            /** @enum {string} */
            endedHow?: "repealed" | "expired" | "declaredInvalid" | "replaced";
            revises?: string;
        };
        DocumentEnding: {
            /** Format: date */
            endedOn: string | null;
            /** @enum {string|null} */
            endedHow: "repealed" | "expired" | "declaredInvalid" | "replaced" | null;
        };
        RegisterDeclaration: {
            /** @enum {string} */
            type: "regulation" | "normativeDocument";
            completeFrom: string;
            declaredBy: string | null;
        };
        NewRegisterDeclaration: {
            /** Format: date */
            completeFrom: string | null;
        };
        FigureSheets: {
            year: number;
            /** @description 不另定时的报回期限 */
            usualDueOn: string;
            /** @description 本机关年度报告期限以内的最后一个工作日 */
            latest: string;
            counts: {
                all: number;
                open: number;
                answered: number;
                sentBack: number;
                accepted: number;
                voided: number;
                overdue: number;
                toRemind: number;
                /** @description 没有数据、也还没有向任何单位要数的项目 */
                unasked: number;
            };
            /** @description 逾期最久的在前 */
            items: components["schemas"]["FigureSheet"][];
            /** @description 可以向单位要的全部项目 */
            askable: components["schemas"]["AskableFigure"][];
        };
        FigureSheet: {
            number: number;
            unit: string;
            contact: string | null;
            /**
             * @description 表二数据的范围：own 本机关；tree 已含全部下级机关
             * @enum {string}
             */
            scope: "own" | "tree";
            dueOn: string;
            /** @enum {string} */
            state: "open" | "answered" | "sentBack" | "accepted" | "voided";
            stateLabel: string;
            /** @description 逾期的天数；没有逾期或者已经报回的为 0 */
            overdueDays: number;
            reminders: {
                count: number;
                lastOn: string | null;
                /** @description 到了催报的时候：临近或者超过期限，最近没有催过 */
                due: boolean;
            };
            filledBy: string | null;
            confirmedBy: string | null;
            confirmedOn: string | null;
            rowVersion: number;
            /** @description 现在可以办理的步骤 */
            steps: ("answer" | "accept" | "sendBack" | "void" | "remind")[];
            items: components["schemas"]["FigureSheetItem"][];
            history: components["schemas"]["FigureSheetEvent"][];
        };
        FigureSheetItem: {
            item: string;
            label: string;
            /** @description 计量单位 */
            measure: string;
            /** @description 怎样填 */
            rule: string;
            citation: string;
            value: number | null;
            /** @enum {string|null} */
            absent: "notHeld" | "notOurs" | null;
            source: string | null;
            /** @description 上年的数 */
            lastYear: number | null;
        };
        FigureSheetEvent: {
            /** @enum {string} */
            type: "asked" | "answered" | "sentBack" | "accepted" | "voided" | "reminded";
            at: string;
            by: {
                username: string;
                name: string;
            };
            reason: string | null;
            /** @description 催报的日期 */
            on: string | null;
            /** @enum {string|null} */
            way: "phone" | "message" | "letter" | "visit" | null;
            note: string | null;
        };
        AskableFigure: {
            item: string;
            label: string;
            measure: string;
            /** @description 通常掌握这一项的单位 */
            unit: string;
            rule: string;
            citation: string;
            /**
             * @description supplied 已有数据；asked 已向单位要数；registered 由登记簿计数；unusual 这类机关一般没有；missing 还没有向任何单位要数
             * @enum {string}
             */
            state: "supplied" | "asked" | "registered" | "unusual" | "missing";
        };
        NewFigureSheet: {
            /** @description 向哪个单位要数 */
            unit: string;
            /** @description 联系人、电话 */
            contact?: string;
            /** @description 要填报的项目 */
            items: string[];
            /**
             * @description 表二数据的范围：own 本机关；tree 已含全部下级机关
             * @default own
             * @enum {string}
             */
            scope: "own" | "tree";
            /**
             * Format: date
             * @description 报回期限；不填：一月中旬
             */
            dueOn?: string;
        };
        FigureSheetRound: {
            /**
             * Format: date
             * @description 报回期限；不填：一月中旬
             */
            dueOn?: string;
        };
        SendingBackOfFigureSheet: {
            reason: string;
        };
        VoidingOfFigureSheet: {
            reason: string;
        };
        FigureSheetReminder: {
            /**
             * Format: date
             * @description 催报的日期；不填为今天
             */
            on?: string;
            /**
             * @description phone 电话；message 短信或者即时通信；letter 书面；visit 当面
             * @enum {string}
             */
            way: "phone" | "message" | "letter" | "visit";
            /** @description 对方的答复等 */
            note?: string;
        };
        FigureSheetAnswers: {
            /** @description 填表人 */
            filledBy: string;
            /** @description 审核人 */
            confirmedBy: string;
            /**
             * Format: date
             * @description 审核日期
             */
            confirmedOn: string;
            values: {
                item: string;
                /** @description 数值；确实没有发生的填 0 */
                value?: number | string;
                /**
                 * @description 没有数值的原因：notHeld 不掌握；notOurs 无此项业务。不等于 0
                 * @enum {string}
                 */
                absent?: "notHeld" | "notOurs";
                /** @description 数据来源：系统、台账或者文件 */
                source?: string;
            }[];
        };
        ImportResult: {
            /** @description 已存入的行数 */
            accepted: number;
            /** @description 与已有内容相同、没有重复存入的行数 */
            repeated: number;
            refused: components["schemas"]["ImportFinding"][];
            refusedTotal: number;
            warnings: components["schemas"]["ImportFinding"][];
            warningsTotal: number;
        };
        ImportFinding: {
            line: number;
            sheet?: string;
            field: string;
            code: string;
            message: string;
        };
        NewRegisterExport: {
            /**
             * @description own 本机关；rollup 含全部下级机关
             * @default own
             * @enum {string}
             */
            scope: "own" | "rollup";
            reason: string;
        };
        SimilarQuery: {
            applicant?: {
                /** @enum {string} */
                type: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                name?: string | null;
                idNumber?: string | null;
                phone?: string | null;
            } | null;
            description: string;
            /** @description 比较此前 24 个月；不填为今天 */
            receivedOn?: unknown;
        };
        SimilarList: {
            items: components["schemas"]["SimilarCase"][];
            /** @description 比较过的申请件数 */
            compared: number;
            since: string;
        };
        SimilarCase: {
            caseNo: string;
            /** @enum {string} */
            state: "open" | "decided" | "handled";
            receivedOn: string;
            description: string;
            /** @description 自然人只显示姓氏 */
            applicantName: string;
            /** @enum {string} */
            applicant: "same" | "sameName" | "different";
            applicantLabel: string;
            /** @description 内容相近的程度，百分数 */
            likeness: number;
            /**
             * @description 先前的答复
             * @enum {string|null}
             */
            outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
            documentNo: string | null;
            answeredOn: string | null;
            /** @description 同一申请人、内容相近且已答复：可能属于条例第三十六条第（六）项的重复申请，由经办人判断 */
            repetition: boolean;
            note: string;
        };
        CaseList: {
            items: components["schemas"]["CaseItem"][];
            next?: string;
            /** @description 查询未办结的申请时给出 */
            workload?: components["schemas"]["CaseWorkload"];
        };
        CaseItem: {
            caseNo: string | null;
            ref: string;
            version: number;
            /** @enum {string} */
            state: "open" | "decided" | "handled";
            /**
             * @description 办理阶段
             * @enum {string}
             */
            stage: "received" | "awaitingSupplement" | "awaitingFee" | "decided" | "checked" | "approved" | "signed" | "dispatched" | "served" | "returned" | "closed" | "voided" | "archived";
            receivedOn: string;
            handledOn: string | null;
            /** @enum {string} */
            applicantType: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
            applicantName: string;
            idNumber: string | null;
            phone: string | null;
            description: string;
            assignee: components["schemas"]["Assignee"] | null;
            /** @description 答复期限届满之日；期限停止计算或者案件已撤回时为空 */
            dueOn: string | null;
            /** @description 期限跨入节假日安排尚未公布的年度，可能变动 */
            provisional: boolean;
            /** @description 未办结的已过期限，或者已答复的答复晚于期限 */
            overdue: boolean;
            /** @description 剩余工作日，负数为逾期 */
            daysLeft: number | null;
            /** @enum {string|null} */
            waitingFor: "supplement" | "fee" | "thirdParty" | "agency" | null;
            waitingUntil: string | null;
            /** @description 等待的期限跨入节假日安排尚未公布的年度，可能变动 */
            waitingProvisional: boolean;
        };
        Assignee: {
            username: string;
            name: string;
        };
        CaseWorkload: {
            /** @description 今日 */
            on: string;
            open: number;
            overdue: number;
            /** @description 今日到期 */
            today: number;
            /** @description 今日起七日内到期，含今日 */
            week: number;
            /** @description 期限停止计算，等待补正或者缴费 */
            waiting: number;
        };
        NewCase: {
            /** @enum {string} */
            kind?: "application";
            ref?: string & (string);
            agency?: string | null;
            caseNo?: (string & (string)) | null;
            applicant: {
                /** @enum {string} */
                type: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                name: string & (string);
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            };
            coApplicants?: {
                /** @enum {string} */
                type: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                name: string & (string);
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            }[] | null;
            representative?: {
                /** @enum {string|null} */
                type?: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other" | null;
                name: string & (string);
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            } | null;
            /** @enum {string} */
            channel: "inPerson" | "registeredMail" | "ordinaryMail" | "online" | "email" | "fax" | "oral" | "mail";
            submittedOn?: unknown;
            receivedOn: unknown;
            description: string & (string);
            form?: string | null;
            deliveryWanted?: string | null;
            origin?: {
                /** @enum {string} */
                kind: "split" | "transfer" | "carriedFromBefore";
                ref?: (string & (string)) | null;
            } | null;
            duplicateOf?: (string & (string)) | null;
            feeUnits?: number | null;
            events?: ({
                /** @enum {string} */
                type: "supplementRequested";
                on: unknown;
                servedOn?: unknown;
                replyWithinWorkingDays?: number | null;
            } | {
                /** @enum {string} */
                type: "supplementReceived";
                on: unknown;
            } | {
                /** @enum {string} */
                type: "supplementLapsed";
                on: unknown;
            } | {
                /** @enum {string} */
                type: "extended";
                on: unknown;
                workingDays?: number | null;
                approvedBy?: string | null;
            } | {
                /** @enum {string} */
                type: "delayed";
                on: unknown;
                until?: unknown;
            } | {
                /** @enum {string} */
                type: "thirdPartyConsulted";
                on: unknown;
                party?: (string & (string)) | null;
                receivedOn?: unknown;
            } | {
                /** @enum {string} */
                type: "thirdPartyReplied";
                on: unknown;
                party?: (string & (string)) | null;
                /** @enum {string|null} */
                opinion?: "agrees" | "objects" | null;
            } | {
                /** @enum {string} */
                type: "agencyConsulted";
                on: unknown;
                party?: (string & (string)) | null;
                receivedOn?: unknown;
            } | {
                /** @enum {string} */
                type: "agencyReplied";
                on: unknown;
                party?: (string & (string)) | null;
            } | {
                /** @enum {string} */
                type: "reasonsRequested";
                on: unknown;
            } | {
                /** @enum {string} */
                type: "reasonsReceived";
                on: unknown;
            } | {
                /** @enum {string} */
                type: "feeNoticed";
                on: unknown;
                servedOn?: unknown;
                amountYuan?: number | null;
            } | {
                /** @enum {string} */
                type: "feePaid";
                on: unknown;
                amountYuan?: number | null;
            } | {
                /** @enum {string} */
                type: "feeLapsed";
                on: unknown;
            } | {
                /** @enum {string} */
                type: "withdrawn";
                on: unknown;
            } | {
                /** @enum {string} */
                type: "returnedUndelivered";
                on: unknown;
            } | {
                /** @enum {string} */
                type: "servedAgain";
                on: unknown;
            })[] | null;
        };
        Case: {
            caseNo: string | null;
            ref: string;
            version: number;
            /** @enum {string} */
            state: "open" | "decided" | "handled";
            /**
             * @description 办理阶段
             * @enum {string}
             */
            stage: "received" | "awaitingSupplement" | "awaitingFee" | "decided" | "checked" | "approved" | "signed" | "dispatched" | "served" | "returned" | "closed" | "voided" | "archived";
            /** @enum {string} */
            channel: "inPerson" | "registeredMail" | "ordinaryMail" | "online" | "email" | "fax" | "oral";
            submittedOn: string | null;
            receivedOn: string;
            /** @description 法定时点 */
            handledOn: string | null;
            description: string;
            mergedInto: string | null;
            duplicateOf: string | null;
            /** @description 答复期限届满之日；期限停止计算或者案件已撤回时为空 */
            dueOn: string | null;
            /** @description 期限跨入节假日安排尚未公布的年度，可能变动 */
            provisional: boolean;
            /** @description 未办结的已过期限，或者已答复的答复晚于期限 */
            overdue: boolean;
            /** @description 剩余工作日，负数为逾期 */
            daysLeft: number | null;
            /** @enum {string|null} */
            waitingFor: "supplement" | "fee" | "thirdParty" | "agency" | null;
            waitingUntil: string | null;
            /** @description 等待的期限跨入节假日安排尚未公布的年度，可能变动 */
            waitingProvisional: boolean;
            /** @description 期限逐日说明；收到日早于现行条例时为空 */
            deadline: components["schemas"]["CaseDeadline"] | null;
            lineage: components["schemas"]["CaseLineage"];
            people: {
                position: number;
                /** @enum {string} */
                role: "principal" | "coApplicant" | "representative";
                /** @enum {string|null} */
                type: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other" | null;
                /** @description 自然人只显示姓氏 */
                name: string;
                /** @description 只显示末四位 */
                idNumber: string | null;
                /** @description 只显示末四位 */
                phone: string | null;
            }[];
            /** @description 承办人，最后一项为现在的 */
            assignments: components["schemas"]["Assignment"][];
            decisions: {
                round: number;
                /** @enum {string} */
                cause: "first" | "orderedFirst" | "redo" | "selfCorrection";
                /** @enum {string} */
                outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
                documentNo: string | null;
                /** @enum {string|null} */
                delivery: "post" | "direct" | "viaAgency" | "electronic" | "onTheSpot" | null;
                signedOn: string | null;
                dispatchedOn: string | null;
                servedOn: string | null;
            }[];
            events: {
                seq: number;
                /** @description 同日各环节中的位次：更正后重新登记的，取原来的位次 */
                place: number;
                type: string;
                on: string;
                version: number;
                recordedAt: string;
                recordedBy: string | null;
                /** @description 已被更正，不再计入 */
                struck: boolean;
                /** @description 更正它的环节的序号 */
                correctedBy: number | null;
                /** @description 它所更正的环节的序号 */
                corrects: number | null;
                /** @description 补录：登记晚于发生之日两个工作日以上 */
                late: boolean;
                details: {
                    [key: string]: unknown;
                };
            }[];
            warnings?: {
                field: string;
                code: string;
                message: string;
            }[];
        };
        CaseDeadline: {
            /** @description 截至哪一天 */
            on: string;
            alertOn: string | null;
            endedOn: string | null;
            daysUsed: number;
            /** @description 补正告知的最后一日 */
            supplementNoticeBy: string;
            /** @description 用足延长期限时的届满之日 */
            extendableTo: string | null;
            /** @description 另一种理解下的期限 */
            otherwiseDueOn: string | null;
            remarks: {
                code: string;
                on: string;
                message: string;
            }[];
            trace: ({
                /** @enum {string} */
                step: "started";
                on: string;
                /** @enum {string} */
                because: "receipt" | "supplement" | "fee" | "redo" | "ordered";
                article: string;
            } | {
                /** @enum {string} */
                step: "counted";
                on: string;
                day: number;
                makeUp?: string;
            } | {
                /** @enum {string} */
                step: "dayOff";
                from: string;
                to: string;
                name: string;
            } | {
                /** @enum {string} */
                step: "excluded";
                from: string;
                to: string;
                /** @enum {string} */
                because: "thirdParty" | "agency";
                party: string | null;
                article: string;
            } | {
                /** @enum {string} */
                step: "stopped";
                on: string;
                /** @enum {string} */
                waitingFor: "supplement" | "fee";
                until: string;
                article: string;
            } | {
                /** @enum {string} */
                step: "extended";
                workingDays: number;
                article: string;
            } | {
                /** @enum {string} */
                step: "delayed";
                until: string;
                article: string;
            } | {
                /** @enum {string} */
                step: "ended";
                on: string;
                article: string;
            } | {
                /** @enum {string} */
                step: "due";
                on: string;
                provisional: boolean;
                article: string;
            })[];
        };
        CaseLineage: {
            /** @description 由哪一件拆分而来 */
            splitFrom: string | null;
            /** @description 拆分出的各件 */
            splitInto: string[];
            /** @description 并入的申请 */
            mergedInto: string | null;
            /** @description 并入本件的申请 */
            merged: string[];
            splits: {
                /** @description 指引一事一申请之日 */
                guidedOn: string;
                /** @description 申请人重新提出之日 */
                refiledOn: string;
                /** @enum {string} */
                original: "keepsPart" | "withdrawn";
                /** @description 拆分前的内容 */
                descriptionBefore: string;
                recordedAt: string;
                recordedBy: string;
            }[];
        };
        Assignment: {
            /** @description null：不再由人承办 */
            assignee: components["schemas"]["Assignee"] | null;
            by: string;
            at: string;
        };
        CaseSearch: {
            /** @enum {string} */
            state?: "open" | "decided" | "handled";
            /**
             * @description 只看未办结的
             * @enum {string}
             */
            open?: "true";
            /**
             * @description 未办结的：已逾期，今日到期，七日内到期，或者 none 期限未定（等待补正、缴费等）
             * @enum {string}
             */
            due?: "overdue" | "today" | "week" | "none";
            /**
             * @description 未办结的：正在等待谁
             * @enum {string}
             */
            waitingFor?: "supplement" | "fee" | "thirdParty" | "agency" | "ownUnit" | "extension";
            /**
             * @description 未办结的：办理阶段；退回未妥投的含法律上已经答复的
             * @enum {string}
             */
            stage?: "received" | "awaitingSupplement" | "awaitingFee" | "decided" | "checked" | "approved" | "signed" | "dispatched" | "served" | "returned" | "closed" | "voided" | "archived";
            /**
             * @description 未办结的：有补录的环节
             * @enum {string}
             */
            late?: "true";
            /**
             * @description due：未办结的，先到期的在前
             * @enum {string}
             */
            sort?: "recorded" | "due";
            /** @description 承办人的用户名；@me：本人及休假期间所代理的人；@none：无人承办 */
            assignee?: string;
            /** @enum {string} */
            channel?: "inPerson" | "registeredMail" | "ordinaryMail" | "online" | "email" | "fax" | "oral";
            /** @enum {string} */
            applicantType?: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
            /** Format: date */
            receivedFrom?: string;
            /** Format: date */
            receivedTo?: string;
            /**
             * Format: date
             * @description 未办结的：答复期限在这一天或之后
             */
            dueFrom?: string;
            /**
             * Format: date
             * @description 未办结的：答复期限在这一天或之前
             */
            dueTo?: string;
            /**
             * @description 最近一次答复的结果
             * @enum {string}
             */
            outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
            after?: string;
            idNumber?: string;
            phone?: string;
            /** @description 自然人须填写完整姓名 */
            name?: string;
            /** @description 内容或者案号里的文字 */
            text?: string;
            year?: number;
            /** @default 100 */
            limit: number;
        };
        NewCaseEvent: {
            /** @enum {string} */
            type: "supplementRequested";
            on: unknown;
            servedOn?: unknown;
            replyWithinWorkingDays?: number | null;
        } | {
            /** @enum {string} */
            type: "supplementReceived";
            on: unknown;
        } | {
            /** @enum {string} */
            type: "supplementLapsed";
            on: unknown;
        } | {
            /** @enum {string} */
            type: "extended";
            on: unknown;
            workingDays?: number | null;
            approvedBy?: string | null;
        } | {
            /** @enum {string} */
            type: "delayed";
            on: unknown;
            until?: unknown;
        } | {
            /** @enum {string} */
            type: "thirdPartyConsulted";
            on: unknown;
            party?: (string & (string)) | null;
            receivedOn?: unknown;
        } | {
            /** @enum {string} */
            type: "thirdPartyReplied";
            on: unknown;
            party?: (string & (string)) | null;
            /** @enum {string|null} */
            opinion?: "agrees" | "objects" | null;
        } | {
            /** @enum {string} */
            type: "agencyConsulted";
            on: unknown;
            party?: (string & (string)) | null;
            receivedOn?: unknown;
        } | {
            /** @enum {string} */
            type: "agencyReplied";
            on: unknown;
            party?: (string & (string)) | null;
        } | {
            /** @enum {string} */
            type: "reasonsRequested";
            on: unknown;
        } | {
            /** @enum {string} */
            type: "reasonsReceived";
            on: unknown;
        } | {
            /** @enum {string} */
            type: "feeNoticed";
            on: unknown;
            servedOn?: unknown;
            amountYuan?: number | null;
        } | {
            /** @enum {string} */
            type: "feePaid";
            on: unknown;
            amountYuan?: number | null;
        } | {
            /** @enum {string} */
            type: "feeLapsed";
            on: unknown;
        } | {
            /** @enum {string} */
            type: "withdrawn";
            on: unknown;
        } | {
            /** @enum {string} */
            type: "returnedUndelivered";
            on: unknown;
        } | {
            /** @enum {string} */
            type: "servedAgain";
            on: unknown;
        } | {
            /** @enum {string} */
            type: "decided";
            on: unknown;
            /** @enum {string} */
            outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
            grounds?: {
                /** @enum {string} */
                outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
                article?: string | null;
            }[] | null;
            particulars?: {
                /** @description 理由 */
                reasons?: string | null;
                /** @description 公开了什么 */
                given?: string | null;
                /** @description 没有公开什么 */
                refused?: string | null;
                /** @description 获取的方式、途径、地点、时间 */
                where?: string | null;
                /** @description 怎样检索、查找 */
                searchedHow?: string | null;
                /** @description 负责公开该信息的机关 */
                competentAgency?: {
                    name: string & (string);
                    contact?: string | null;
                } | null;
                /** @description 同一申请人先前申请的案号 */
                earlierCase?: string | null;
                /** @description 另有规定的法律、行政法规及其条款 */
                specialLaw?: string | null;
                /** @description 信访、投诉、举报的渠道 */
                channel?: string | null;
                /** @description 分项的结果 */
                items?: {
                    description: string & (string);
                    /** @enum {string} */
                    outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
                    article?: string | null;
                    reasons?: string | null;
                }[] | null;
            } | null;
            documentNo?: string | null;
        } | {
            /** @enum {string} */
            type: "signed";
            on: unknown;
            documentNo?: string | null;
        } | {
            /** @enum {string} */
            type: "dispatched";
            on: unknown;
            /** @enum {string|null} */
            delivery?: "post" | "direct" | "viaAgency" | "electronic" | "onTheSpot" | null;
            carrier?: string | null;
            mailNo?: string | null;
        } | {
            /** @enum {string} */
            type: "served";
            on: unknown;
            /** @enum {string|null} */
            delivery?: "post" | "direct" | "viaAgency" | "electronic" | "onTheSpot" | null;
        } | {
            /** @enum {string} */
            type: "merged";
            on: unknown;
            /** @description 并入的申请的案号 */
            into: string;
        } | {
            /** @enum {string} */
            type: "confirmed";
            on: unknown;
            how?: string | null;
        } | {
            /** @enum {string} */
            type: "extensionProposed";
            on: unknown;
            workingDays?: number | null;
            reason?: string | null;
        } | {
            /** @enum {string} */
            type: "extensionApproved";
            on: unknown;
            opinion?: string | null;
        } | {
            /** @enum {string} */
            type: "extensionRefused";
            on: unknown;
            reason?: string | null;
        } | {
            /** @enum {string} */
            type: "ownUnitAsked";
            on: unknown;
            unit: string & (string);
            question?: string | null;
        } | {
            /** @enum {string} */
            type: "ownUnitAnswered";
            on: unknown;
            unit?: string | null;
            result?: string | null;
        } | {
            /** @enum {string} */
            type: "thirdPartySilent";
            on: unknown;
            party?: string | null;
        } | {
            /** @enum {string} */
            type: "agencySilent";
            on: unknown;
            party?: string | null;
        } | {
            /** @enum {string} */
            type: "guided";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "disclosureReviewed";
            on: unknown;
            /**
             * @description 承办、公开机构、保密
             * @enum {string}
             */
            stage: "handling" | "office" | "secrecy";
            /** @enum {string} */
            result: "mayDisclose" | "partly" | "mayNot";
            opinion?: string | null;
        } | {
            /** @enum {string} */
            type: "drafted";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "legalChecked";
            on: unknown;
            opinion?: string | null;
        } | {
            /** @enum {string} */
            type: "legalReturned";
            on: unknown;
            reason: string & (string);
        } | {
            /** @enum {string} */
            type: "approved";
            on: unknown;
            opinion?: string | null;
        } | {
            /** @enum {string} */
            type: "approvalRefused";
            on: unknown;
            reason: string & (string);
        } | {
            /** @enum {string} */
            type: "publishedProactively";
            on: unknown;
            /** @description 公开的网址或者场所 */
            address: string & (string);
        } | {
            /** @enum {string} */
            type: "voided";
            on: unknown;
            reason: string & (string);
        } | {
            /** @enum {string} */
            type: "corrected";
            /** @description 不填为今天 */
            on?: unknown;
            /** @description 所更正环节的序号（seq） */
            ref: number | string;
            reason?: string | null;
        } | {
            /** @enum {string} */
            type: "archived";
            on: unknown;
            place?: string | null;
        } | {
            /** @enum {string} */
            type: "reopened";
            on: unknown;
            /** @description 责令的复议、诉讼的编号 */
            by?: (string & (string)) | null;
            /** @enum {string|null} */
            cause?: "redo" | "orderedFirst" | "selfCorrection" | null;
            redoWithinWorkingDays?: number | null;
        };
        CaseActions: {
            /** @enum {string} */
            stage: "received" | "awaitingSupplement" | "awaitingFee" | "decided" | "checked" | "approved" | "signed" | "dispatched" | "served" | "returned" | "closed" | "voided" | "archived";
            stageLabel: string;
            /** @description 答复期限；责令重作、自行纠正的，为重新答复的期限 */
            due: {
                /** @description 答复期限届满之日；期限停止计算或者案件已撤回时为空 */
                dueOn: string | null;
                /** @description 期限跨入节假日安排尚未公布的年度，可能变动 */
                provisional: boolean;
                /** @description 未办结的已过期限，或者已答复的答复晚于期限 */
                overdue: boolean;
                /** @description 剩余工作日，负数为逾期 */
                daysLeft: number | null;
                /** @enum {string|null} */
                waitingFor: "supplement" | "fee" | "thirdParty" | "agency" | null;
                waitingUntil: string | null;
                /** @description 等待的期限跨入节假日安排尚未公布的年度，可能变动 */
                waitingProvisional: boolean;
            };
            /** @description 正在等待谁 */
            matters: {
                /** @enum {string} */
                matter: "supplement" | "fee" | "thirdParty" | "agency" | "ownUnit" | "reasons" | "extension";
                /** @description 第三方、机关或者内设机构；自然人只显示姓氏 */
                party: string | null;
                since: string;
                /** @description 最后一日；没有期限的为空 */
                until: string | null;
                /** @description 期限已过 */
                over: boolean;
            }[];
            actions: {
                /** @enum {string} */
                event: "supplementRequested" | "supplementReceived" | "supplementLapsed" | "extended" | "delayed" | "thirdPartyConsulted" | "thirdPartyReplied" | "agencyConsulted" | "agencyReplied" | "reasonsRequested" | "reasonsReceived" | "feeNoticed" | "feePaid" | "feeLapsed" | "withdrawn" | "returnedUndelivered" | "servedAgain" | "decided" | "signed" | "dispatched" | "served" | "merged" | "confirmed" | "extensionProposed" | "extensionApproved" | "extensionRefused" | "ownUnitAsked" | "ownUnitAnswered" | "thirdPartySilent" | "agencySilent" | "guided" | "disclosureReviewed" | "drafted" | "legalChecked" | "legalReturned" | "approved" | "approvalRefused" | "publishedProactively" | "voided" | "corrected" | "archived" | "reopened";
                label: string;
                article?: string;
                allowed: boolean;
                /** @description 不能登记的理由和办法 */
                why?: string;
                /** @description 通常的下一步 */
                suggested: boolean;
            }[];
        };
        NewReveal: {
            /** @default 1 */
            position: number;
            reason: string;
        };
        RevealedPerson: {
            position: number;
            /** @enum {string} */
            role: "principal" | "coApplicant" | "representative";
            /** @enum {string|null} */
            type: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other" | null;
            name: string;
            idNumber: string | null;
            phone: string | null;
            address: string | null;
            email: string | null;
        };
        OutcomeDraft: {
            /**
             * Format: date
             * @description 作出决定的日期；不填为今天
             */
            on?: string | null;
            /**
             * @description 不填时按各项结果合并
             * @enum {string|null}
             */
            outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
            grounds?: {
                /** @enum {string} */
                outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
                article?: string | null;
            }[] | null;
            particulars?: {
                /** @description 理由 */
                reasons?: string | null;
                /** @description 公开了什么 */
                given?: string | null;
                /** @description 没有公开什么 */
                refused?: string | null;
                /** @description 获取的方式、途径、地点、时间 */
                where?: string | null;
                /** @description 怎样检索、查找 */
                searchedHow?: string | null;
                /** @description 负责公开该信息的机关 */
                competentAgency?: {
                    name: string & (string);
                    contact?: string | null;
                } | null;
                /** @description 同一申请人先前申请的案号 */
                earlierCase?: string | null;
                /** @description 另有规定的法律、行政法规及其条款 */
                specialLaw?: string | null;
                /** @description 信访、投诉、举报的渠道 */
                channel?: string | null;
                /** @description 分项的结果 */
                items?: {
                    description: string & (string);
                    /** @enum {string} */
                    outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
                    article?: string | null;
                    reasons?: string | null;
                }[] | null;
            } | null;
        };
        OutcomePreview: {
            /** @enum {string} */
            outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
            label: string;
            /** @description 计入哪一行、哪一列 */
            sentence: string;
            row: {
                key: string;
                number: number;
                path: string[];
            };
            column: {
                /** @enum {string} */
                key: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                label: string;
            };
            edition: string;
            articles: string[];
            particulars: {
                /** @enum {string} */
                key: "reasons" | "given" | "refused" | "where" | "searchedHow" | "competentAgency" | "earlierCase" | "specialLaw" | "channel";
                /** @enum {string} */
                need: "required" | "expected" | "optional";
                why: string;
            }[];
            /** @description 理由的范例，〔〕处填写 */
            samples: string[];
            /** @description 其他各项的结果，保留而不计入 */
            others: {
                /** @enum {string} */
                outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
                label: string;
            }[];
            /** @description 各项结果不同时的规则 */
            rule: {
                name: string;
                value: string;
                label: string;
            };
            /** @description 不更正就不能登记 */
            refusals: {
                field: string;
                code: string;
                message: string;
            }[];
            warnings: {
                field: string;
                code: string;
                message: string;
            }[];
            /** @description 本机关近三年以这一结果答复被复议、诉讼的情况；没有的为空 */
            contested: {
                from: number;
                to: number;
                /** @description 件次：复议、诉讼各计一次，分项争议的每项计一次 */
                contested: number;
                upheld: number;
                corrected: number;
                other: number;
                pending: number;
                /** @description 涉及的答复数：先复议后诉讼的只计一次 */
                disputes: number;
                reasons: {
                    /** @enum {string} */
                    result: "upheld" | "corrected" | "other" | "pending";
                    /** @enum {string|null} */
                    lossReason: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
                    label: string | null;
                    /** @description 文书中的理由；不能查看该机关案件的为空 */
                    text: string | null;
                    /** @enum {string} */
                    kind: "review" | "lawsuit";
                    /** @description 复议、诉讼的编号；只在本机关的统计里 */
                    ref: string | null;
                }[];
                sentence: string;
            } | null;
        };
        FeeBasis: {
            /** @enum {string} */
            by: "item";
        } | {
            /** @enum {string} */
            by: "page";
            pages: number;
        };
        FeeProposal: {
            /** @enum {string} */
            by: "item" | "page";
            citation: string;
            /** @description 按件时：收到申请的自然月，形如 2026-03 */
            month: string | null;
            /** @description 按件时：同一申请人当月的申请，先收到的在前 */
            applications: {
                caseNo: string;
                receivedOn: string;
                /** @description 拆分为最小单位的件数 */
                units: number;
                isThisCase: boolean;
            }[];
            /** @description 当月先于本件的件数 */
            earlierUnits: number;
            /** @description 本件的件数或者页数 */
            units: number;
            tiers: {
                from: number;
                to: number | null;
                count: number;
                yuanEach: number;
                yuan: number;
            }[];
            /** @description 本件应收 */
            amountYuan: number;
            /** @description 按件时：当月至本件为止累计 */
            monthYuan: number | null;
            /** @description 可以收费的条件 */
            gate: string;
            warnings: {
                field: string;
                code: string;
                message: string;
            }[];
        };
        Caseload: {
            people: {
                username: string;
                name: string;
                disabled: boolean;
                /** @description 现有角色可以承办 */
                mayHandle: boolean;
                /** @description 手上未办结的申请 */
                open: number;
            }[];
            /** @description 没有承办人的未办结申请 */
            unassigned: number;
        };
        NewAssignee: {
            /** @description 本机关在用的经办、法制或者审批人员；null：不再由人承办 */
            username: string | null;
            /** @description 加密存入审计记录 */
            reason?: string;
        };
        HandOver: {
            to: string;
            reason: string;
        };
        HandedOver: {
            /** @description 移交的申请的编号 */
            cases: string[];
        };
        IntakeDraft: {
            /** @description 没有草稿的为空 */
            content: components["schemas"]["IntakeDraftContent"] | null;
            savedAt: string | null;
            /** @description 到期自动删除 */
            expiresAt: string | null;
        };
        IntakeDraftContent: {
            applicant?: {
                type?: string | null;
                name?: string | null;
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            } | null;
            coApplicants?: {
                type?: string | null;
                name?: string | null;
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            }[] | null;
            representative?: {
                type?: string | null;
                name?: string | null;
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            } | null;
            channel?: string | null;
            submittedOn?: string | null;
            receivedOn?: string | null;
            description?: string | null;
            form?: string | null;
            deliveryWanted?: string | null;
        };
        IntakeDraftChecks: {
            savedAt: string;
            expiresAt: string;
            findings: {
                field: string;
                code: string;
                message: string;
            }[];
            /** @description 从申请人名称看的类别 */
            suggestion: {
                /** @enum {string} */
                type: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                label: string;
                because: string;
            } | null;
            /** @description 没有选定提出方式的为空 */
            receipt: {
                /** @description 哪一天是收到申请之日 */
                rule: string;
                article: string;
                /** @description 提出之日就是收到申请之日 */
                sameDay: boolean;
                /** @description 未经确认的，登记为待确认，不编案号 */
                needsConfirmation: boolean;
            } | null;
        };
        SavedFilters: {
            filters: {
                name: string;
                filter: {
                    /** @enum {string} */
                    state?: "open" | "decided" | "handled";
                    /**
                     * @description 只看未办结的
                     * @enum {string}
                     */
                    open?: "true";
                    /**
                     * @description 未办结的：已逾期，今日到期，七日内到期，或者 none 期限未定（等待补正、缴费等）
                     * @enum {string}
                     */
                    due?: "overdue" | "today" | "week" | "none";
                    /**
                     * @description 未办结的：正在等待谁
                     * @enum {string}
                     */
                    waitingFor?: "supplement" | "fee" | "thirdParty" | "agency" | "ownUnit" | "extension";
                    /**
                     * @description 未办结的：办理阶段；退回未妥投的含法律上已经答复的
                     * @enum {string}
                     */
                    stage?: "received" | "awaitingSupplement" | "awaitingFee" | "decided" | "checked" | "approved" | "signed" | "dispatched" | "served" | "returned" | "closed" | "voided" | "archived";
                    /**
                     * @description 未办结的：有补录的环节
                     * @enum {string}
                     */
                    late?: "true";
                    /**
                     * @description due：未办结的，先到期的在前
                     * @enum {string}
                     */
                    sort?: "recorded" | "due";
                    /** @description 承办人的用户名；@me：本人及休假期间所代理的人；@none：无人承办 */
                    assignee?: string;
                    /** @enum {string} */
                    channel?: "inPerson" | "registeredMail" | "ordinaryMail" | "online" | "email" | "fax" | "oral";
                    /** @enum {string} */
                    applicantType?: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                    /** Format: date */
                    receivedFrom?: string;
                    /** Format: date */
                    receivedTo?: string;
                    /**
                     * Format: date
                     * @description 未办结的：答复期限在这一天或之后
                     */
                    dueFrom?: string;
                    /**
                     * Format: date
                     * @description 未办结的：答复期限在这一天或之前
                     */
                    dueTo?: string;
                    /**
                     * @description 最近一次答复的结果
                     * @enum {string}
                     */
                    outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
                    year?: number;
                };
            }[];
        };
        NewCaseSplit: {
            /** @description 向申请人指引一事一申请之日 */
            guidedOn: unknown;
            /** @description 申请人按指引分别重新提出之日 */
            refiledOn: unknown;
            /**
             * @description keepsPart：原件保留其中一事继续办理；withdrawn：申请人撤回原件
             * @enum {string}
             */
            original: "keepsPart" | "withdrawn";
            /** @description keepsPart 时原件保留的内容 */
            originalDescription?: (string & (string)) | null;
            /** @description 另立的各件 */
            parts: {
                description: string & (string);
                form?: string | null;
                deliveryWanted?: string | null;
            }[];
        };
        CaseSplit: {
            original: components["schemas"]["Case"];
            parts: components["schemas"]["Case"][];
        };
        AgencyWorkload: {
            /** @description 今日 */
            on: string;
            /** @description 由本人及休假期间所代理的人承办的 */
            mine: components["schemas"]["Standing"];
            /** @description 本机关的 */
            all: components["schemas"]["Standing"];
        };
        Standing: {
            open: number;
            overdue: number;
            /** @description 今日到期 */
            today: number;
            /** @description 今日起七日内到期，含今日 */
            week: number;
            /** @description 正在等待谁 */
            waiting: {
                supplement: number;
                fee: number;
                thirdParty: number;
                agency: number;
                ownUnit: number;
                extension: number;
            };
            /** @description 各阶段的；退回未妥投的含法律上已经答复的 */
            stages: {
                received: number;
                awaitingSupplement: number;
                awaitingFee: number;
                decided: number;
                checked: number;
                approved: number;
                signed: number;
                dispatched: number;
                served: number;
                returned: number;
                closed: number;
                voided: number;
                archived: number;
            };
            /** @description 有补录的环节：登记晚于发生之日两个工作日以上 */
            late: number;
            /** @description 其中补录的环节数 */
            lateEntries: number;
        };
        Outlook: {
            /** @description 未办结的 */
            open: number;
            /** @description 应当在年内答复的 */
            mustAnswer: {
                /** @description 答复期限在年内的，同申请列表 dueTo=12月31日 */
                count: number;
                /** @description 其中已经逾期的，同 due=overdue */
                overdue: number;
            };
            /** @description 可以依法结转下年度的 */
            mayCarryOut: {
                count: number;
                /** @description 答复期限在下一年的，同 dueFrom=下一年1月1日 */
                dueLater: number;
                /** @description 期限未定的：等待补正、缴费，或者不能推算，同 due=none */
                undetermined: number;
            };
            /** @description 其中期限涉及尚未公布放假安排的年份，可能变动的 */
            provisional: number;
            /** @description 其中重新作出答复、第一次答复已经计入表三的，年底不再计入结转 */
            madeAgain: number;
            year: number;
            /** @description 今日：按这一天未办结的申请和登记的环节推算 */
            on: string;
            /** @enum {string} */
            scope: "own" | "rollup";
            /** @description 有未办结申请的各机关；只看本机关时为空 */
            agencies: {
                /** @description 未办结的 */
                open: number;
                /** @description 应当在年内答复的 */
                mustAnswer: {
                    /** @description 答复期限在年内的，同申请列表 dueTo=12月31日 */
                    count: number;
                    /** @description 其中已经逾期的，同 due=overdue */
                    overdue: number;
                };
                /** @description 可以依法结转下年度的 */
                mayCarryOut: {
                    count: number;
                    /** @description 答复期限在下一年的，同 dueFrom=下一年1月1日 */
                    dueLater: number;
                    /** @description 期限未定的：等待补正、缴费，或者不能推算，同 due=none */
                    undetermined: number;
                };
                /** @description 其中期限涉及尚未公布放假安排的年份，可能变动的 */
                provisional: number;
                /** @description 其中重新作出答复、第一次答复已经计入表三的，年底不再计入结转 */
                madeAgain: number;
                code: string;
                name: string;
            }[];
        };
        NewCaseRegister: {
            /**
             * Format: date
             * @description 起始日期；不填为今年 1 月 1 日
             */
            from?: string;
            /**
             * Format: date
             * @description 截止日期；不填为今天
             */
            to?: string;
            /**
             * @description received 按收到日期；answered 按答复日期
             * @default received
             * @enum {string}
             */
            by: "received" | "answered";
            /**
             * @description 打印的纸张，横向
             * @default a4
             * @enum {string}
             */
            paper: "a4" | "a3";
            /** @description 加密存入审计记录 */
            reason: string;
        };
        /** @description 卷内目录 */
        ArchiveList: {
            agency: string;
            caseNo: string;
            receivedOn: string;
            handledOn: string | null;
            madeOn: string;
            items: {
                no: number;
                /**
                 * @description fact 办理环节；paper 文书或附件
                 * @enum {string}
                 */
                kind: "fact" | "paper";
                title: string;
                on: string;
                /** @description 文号或邮件号 */
                number: string | null;
                pages: number | null;
                sha256: string | null;
            }[];
            /** @description 已填页数的材料合计 */
            pages: number;
        };
        /** @description 补录情况，只有数字 */
        LateEntries: {
            year: number;
            total: {
                /** @description 当年发生并在本系统登记的办理环节，不含已更正的 */
                entries: number;
                /** @description 其中补录的：登记晚于发生之日两个工作日以上 */
                late: number;
                /** @description 补录中更正后重新登记的，原来可能并未迟延 */
                corrections: number;
                /** @description 有补录环节的申请件数 */
                cases: number;
            };
            agencies: {
                code: string;
                name: string;
                /** @description 当年发生并在本系统登记的办理环节，不含已更正的 */
                entries: number;
                /** @description 其中补录的：登记晚于发生之日两个工作日以上 */
                late: number;
                /** @description 补录中更正后重新登记的，原来可能并未迟延 */
                corrections: number;
                /** @description 有补录环节的申请件数 */
                cases: number;
            }[];
        };
        /** @description 依申请转主动公开（条例第四十四条） */
        PublishedOnRequest: {
            year: number;
            /** @description 当年由依申请公开转为主动公开的信息条数 */
            count: number;
            items: {
                caseNo: string;
                /** @description 申请所需的政府信息 */
                description: string;
                /** @description 主动公开的日期 */
                on: string;
                /** @description 公开的网址或者场所 */
                address: string;
                recordedBy: string | null;
            }[];
        };
        AttachmentList: {
            items: components["schemas"]["Attachment"][];
            /** @description 单个文件的上限，字节 */
            maxBytes: number;
        };
        Attachment: {
            id: number;
            /** @enum {string} */
            kind: "application" | "supplement" | "thirdPartyOpinion" | "postingSlip" | "deliveryProof" | "serviceReceipt" | "enclosure" | "other";
            /** @description 文件名，已遮盖；下载时为完整文件名 */
            name: string;
            extension: string;
            /** @description 字节 */
            size: number;
            sha256: string;
            on: string | null;
            pages: number | null;
            round: number | null;
            /**
             * @description pending 等待查毒；clean 未发现病毒；infected 发现病毒，不能下载；notScanned 没有查毒
             * @enum {string}
             */
            scanStatus: "pending" | "clean" | "infected" | "notScanned";
            downloadable: boolean;
            recordedBy: string;
            recordedAt: string;
            /** @description 已移出：不再是这件申请的材料，不能下载 */
            struck: {
                /** @enum {string} */
                reason: "wrongFile" | "wrongCase" | "duplicate" | "unreadable";
                by: string;
                at: string;
            } | null;
        };
        NewAttachmentStrike: {
            /**
             * @description wrongFile 传错文件；wrongCase 不属于这件申请；duplicate 重复上传；unreadable 不清晰、不完整
             * @enum {string}
             */
            reason: "wrongFile" | "wrongCase" | "duplicate" | "unreadable";
        };
        DeliveryProof: {
            /** @description 答复期限届满日 */
            dueOn: string | null;
            rounds: {
                round: number;
                documentNo: string | null;
                /** @enum {string|null} */
                delivery: "post" | "direct" | "viaAgency" | "electronic" | "onTheSpot" | null;
                carrier: string | null;
                mailNo: string | null;
                signedOn: string | null;
                dispatchedOn: string | null;
                servedOn: string | null;
                /** @description 法律上的答复之日：交邮、签收或者到达 */
                momentOn: string | null;
                /** @description 首次答复是否在期限内；null：还不能判断 */
                inTime: boolean | null;
                items: {
                    key: string;
                    label: string;
                    /**
                     * @description inTime 证明未逾期；received 证明收到、起算救济期限
                     * @enum {string}
                     */
                    proves: "inTime" | "received";
                    present: boolean;
                }[];
                warnings: {
                    message: string;
                    article: string;
                }[];
            }[];
        };
        Settings: {
            settings: components["schemas"]["Setting"][];
            /** @description 正在进行的重新计数；为空时各表均按现行规则 */
            recount: {
                agencies: number;
                done: number;
                failed: number;
                percent: number;
            } | null;
        };
        Setting: {
            /** @enum {string} */
            name: "resultDateRule" | "mixedOutcomeRule" | "redoRule" | "litigationUnit" | "dismissedSuit" | "withdrawalRow" | "soleTraderColumn" | "lapseDate" | "onlineConfirmation" | "supplementedYear" | "publishedRow" | "maskedRow" | "jointColumn" | "approval" | "mailReceipt" | "restDayReceipt" | "extensionParts" | "feeApplicant";
            label: string;
            meaning: string;
            options: {
                key: string;
                label: string;
                description: string;
            }[];
            effect: string;
            source: string;
            /** @description 改变后重新计数 */
            counting: boolean;
            recommended: string;
            /** @description 现在适用的选项 */
            value: string;
            /**
             * @description 由谁选定
             * @enum {string}
             */
            from: "recommended" | "superior" | "own";
            /** @description 选定的机关：本机关或者上级机关；推荐值为空 */
            chosenBy: {
                code: string;
                name: string;
            } | null;
            /** @description 选定的机关要求下级一律适用 */
            binding: boolean;
            /** @description 由上级机关统一规定，本机关不能改变 */
            fixed: boolean;
            changedOn: string | null;
            /** @description 本机关选定的，为选定的用户 */
            changedBy: string | null;
            reason: string | null;
            /** @description 另有选定的下级机关 */
            exceptions: {
                code: string;
                name: string;
                value: string;
            }[];
        };
        NewSetting: {
            /** @description 选项；null 改回随上级机关，上级没有选定的用推荐值 */
            value: string | null;
            /**
             * @description 下级机关一律适用，不得另行选定
             * @default false
             */
            binding: boolean;
            /** @description 改变的理由 */
            reason: string;
        };
        LetterKindOption: {
            key: string;
            name: string;
            numbered: boolean;
            allowed: boolean;
            /** @description 现在不能制作的原因 */
            why: string | null;
            particulars: {
                key: string;
                label: string;
                required: boolean;
                recorded: boolean;
            }[];
            /** @description 可以给的第三方或者行政机关 */
            parties: string[];
        };
        LetterItem: {
            id: number;
            kind: string;
            name: string;
            /** @enum {string} */
            state: "draft" | "issued" | "voided";
            datedOn: string | null;
            documentNo: string | null;
            /** @description 签发时定稿文本的 SHA-256 */
            sha256: string | null;
            createdBy: string;
            createdAt: string;
            issuedBy: string | null;
            issuedAt: string | null;
            voidedBy: string | null;
            voidedAt: string | null;
        };
        NewLetter: {
            /** @description 文书种类，见 letter-kinds */
            kind: string;
            /**
             * Format: date
             * @description 落款日期；不填为所依据的办理环节或者签发的日期，否则为今天
             */
            datedOn?: string;
            /**
             * @description 拟采用的送达方式；电子送达须告知互联网复议渠道
             * @enum {string}
             */
            delivery?: "post" | "direct" | "viaAgency" | "electronic" | "onTheSpot";
            /** @description 征求过几方意见时，是给哪一方的 */
            party?: string;
            /**
             * @description 案件事实之外须填写的内容
             * @default {}
             */
            particulars: {
                [key: string]: string;
            };
        };
        Letter: {
            id: number;
            kind: string;
            name: string;
            /** @enum {string} */
            state: "draft" | "issued" | "voided";
            datedOn: string | null;
            documentNo: string | null;
            /** @description 签发时定稿文本的 SHA-256 */
            sha256: string | null;
            createdBy: string;
            createdAt: string;
            issuedBy: string | null;
            issuedAt: string | null;
            voidedBy: string | null;
            voidedAt: string | null;
            /** @description 草稿按现有事实生成；null：现在不能生成，见 problem */
            lines: components["schemas"]["LetterLine"][] | null;
            /** @description 定稿文本，SHA-256 所指 */
            text: string | null;
            /** @description 草稿现在不能生成的原因 */
            problem: string | null;
            /** @description 本文书对应表三的行 */
            countsIn: string | null;
            voidReason: string | null;
        };
        LetterLine: {
            /** @enum {string} */
            kind: "title" | "centred" | "flush" | "right" | "paragraph";
            text: string;
        } | {
            /** @enum {string} */
            kind: "row";
            cells: string[];
        };
        NewLetterPreview: {
            /** @description 文书种类，见 letter-kinds */
            kind: string;
            /**
             * Format: date
             * @description 落款日期；不填为所依据的办理环节或者签发的日期，否则为今天
             */
            datedOn?: string;
            /**
             * @description 拟采用的送达方式；电子送达须告知互联网复议渠道
             * @enum {string}
             */
            delivery?: "post" | "direct" | "viaAgency" | "electronic" | "onTheSpot";
            /** @description 征求过几方意见时，是给哪一方的 */
            party?: string;
            /**
             * @description 案件事实之外须填写的内容
             * @default {}
             */
            particulars: {
                [key: string]: string;
            };
            /** @description 要预览的模板文本；不填为现用的模板 */
            text?: string;
        };
        LetterPreview: {
            lines: components["schemas"]["LetterLine"][];
        };
        LetterVoid: {
            reason: string;
        };
        LetterTemplate: {
            key: string;
            name: string;
            /** @description 作出决定，须告知救济途径 */
            decides: boolean;
            /** @description 必备要素及其依据 */
            elements: {
                key: string;
                label: string;
                article: string;
                ifKnown: boolean;
            }[];
            /** @description 可以使用的占位符 */
            placeholders: {
                key: string;
                label: string;
            }[];
            /** @description 今天适用的标准文本 */
            standard: string;
            /** @description 本机关今天适用的文本；null：用标准文本 */
            own: {
                version: number;
                inForceFrom: string;
                text: string;
            } | null;
            versions: {
                version: number;
                inForceFrom: string;
                /** @description 该版恢复了标准文本 */
                standard: boolean;
                recordedBy: string;
                recordedAt: string;
            }[];
        };
        NewLetterTemplate: {
            /** @description null：恢复标准文本 */
            text: string | null;
            /**
             * Format: date
             * @description 落款日期在这一天及以后的文书适用；不填为今天
             */
            inForceFrom?: string;
        };
        LetterSettings: {
            /** @description 印章和落款的名称；null：机关全称 */
            sealName: string | null;
            /** @description 印在文书末尾的联系方式 */
            contact: string | null;
            /** @description 提交行政复议申请的互联网渠道（行政复议法第二十二条第二款） */
            onlineFiling: string | null;
            /** @description 行政复议机关；null：按机关树确定 */
            reviewBody: string | null;
            /** @description 管辖行政诉讼的人民法院 */
            court: string | null;
            /** @description 相同的机关代字共用一个年度流水号 */
            series: {
                /** @description 答复书、决定性告知书的机关代字 */
                answer: string | null;
                /** @description 办理过程中的告知书的机关代字 */
                notice: string | null;
                /** @description 函、征询书的机关代字 */
                letter: string | null;
            };
        };
        WorkCalendar: {
            /** @description 每载入一份通知加一 */
            version: number;
            /** @description 放假安排已公布的年度 */
            covered: {
                year: number;
                /**
                 * @description 随软件提供，或者由管理员载入
                 * @enum {string}
                 */
                source: "software" | "database";
                /** @description 现行的通知 */
                titles: string[];
            }[];
            /** @description 自该日起按暂定日历推算 */
            provisionalFrom: string;
            /** @description 该日以后没有日历，不能推算 */
            knownUntil: string;
            /** @description 应当已经公布、尚未载入的年度 */
            missing: {
                year: number;
                message: string;
            } | null;
            /** @description 载入过的通知，后载入的在前 */
            notices: components["schemas"]["HolidayNotice"][];
        };
        HolidayNotice: {
            id: number;
            year: number;
            /**
             * @description 全年安排，或者对已有安排的调整
             * @enum {string}
             */
            kind: "arrangement" | "amendment";
            title: string;
            number: string | null;
            issuedOn: string;
            sourceUrl: string | null;
            holidays: {
                name: string;
                from: string;
                to: string;
            }[];
            makeUpDays: {
                name: string;
                date: string;
            }[];
            loadedBy: string;
            loadedAt: string;
            /** @description 更正的是哪一份通知 */
            replaces: number | null;
            /** @description 被哪一份通知更正，不再有效 */
            replacedBy: number | null;
        };
        WorkCalendarYear: {
            year: number;
            provisional: boolean;
            workingDays: number;
            days: {
                date: string;
                working: boolean;
                /** @description 该年放假安排尚未公布，可能变动 */
                provisional: boolean;
                /** @enum {string} */
                kind: "weekday" | "weekend" | "holiday" | "makeUp";
                /** @description 节日，或者为哪个节日调休上班 */
                name: string | null;
                source: string | null;
            }[];
        };
        NewHolidayNotice: {
            /** @description 通知的原文，整份或者自“一、元旦”起 */
            text?: string;
            /** @description 分项填写，代替原文 */
            notice?: {
                year: number;
                /**
                 * @description 全年安排，或者只是调整其中几天
                 * @default arrangement
                 * @enum {string}
                 */
                kind: "arrangement" | "amendment";
                title: string;
                /** @description 文号 */
                number?: string;
                /** Format: date */
                issuedOn: string;
                holidays: {
                    name: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                }[];
                makeUpDays: {
                    name: string;
                    /** Format: date */
                    date: string;
                }[];
            };
            /** @description 原文没有标题时填写 */
            year?: number;
            /** @description 原文没有标题时填写 */
            title?: string;
            /** @description 文号 */
            number?: string;
            /**
             * Format: date
             * @description 印发日期，原文没有时填写
             */
            issuedOn?: string;
            /**
             * Format: uri
             * @description 通知的网址
             */
            sourceUrl?: string;
            /** @description 更正已载入的哪一份通知 */
            replaces?: number;
        };
        HolidayNoticePreview: {
            notice: {
                year: number;
                /**
                 * @description 全年安排，或者对已有安排的调整
                 * @enum {string}
                 */
                kind: "arrangement" | "amendment";
                title: string;
                number: string | null;
                issuedOn: string;
                holidays: {
                    name: string;
                    from: string;
                    to: string;
                }[];
                makeUpDays: {
                    name: string;
                    date: string;
                }[];
            };
            understood: {
                festival: string;
                /** @description 通知的原句；分项填写的为空 */
                sentence: string | null;
                holidays: {
                    from: string;
                    to: string;
                }[];
                makeUpDays: string[];
                /** @description 逐日说明 */
                days: string[];
            }[];
            /** @description 没有采用的句子：不含放假安排 */
            unused: string[];
            warnings: string[];
            /** @description 与现行日历（暂定的，或者先前的通知）不同的日子 */
            changes: {
                date: string;
                before: {
                    date: string;
                    working: boolean;
                    /** @description 该年放假安排尚未公布，可能变动 */
                    provisional: boolean;
                    /** @enum {string} */
                    kind: "weekday" | "weekend" | "holiday" | "makeUp";
                    /** @description 节日，或者为哪个节日调休上班 */
                    name: string | null;
                    source: string | null;
                } | null;
                after: {
                    date: string;
                    working: boolean;
                    /** @description 该年放假安排尚未公布，可能变动 */
                    provisional: boolean;
                    /** @enum {string} */
                    kind: "weekday" | "weekend" | "holiday" | "makeUp";
                    /** @description 节日，或者为哪个节日调休上班 */
                    name: string | null;
                    source: string | null;
                };
            }[];
            /** @description 期限变动的未办结申请，按机关计数 */
            moved: {
                cases: number;
                agencies: {
                    code: string;
                    name: string;
                    cases: number;
                }[];
            };
            basis: string;
        };
        LoadedHolidayNotice: {
            /** @description 通知的原文，整份或者自“一、元旦”起 */
            text?: string;
            /** @description 分项填写，代替原文 */
            notice?: {
                year: number;
                /**
                 * @description 全年安排，或者只是调整其中几天
                 * @default arrangement
                 * @enum {string}
                 */
                kind: "arrangement" | "amendment";
                title: string;
                /** @description 文号 */
                number?: string;
                /** Format: date */
                issuedOn: string;
                holidays: {
                    name: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                }[];
                makeUpDays: {
                    name: string;
                    /** Format: date */
                    date: string;
                }[];
            };
            /** @description 原文没有标题时填写 */
            year?: number;
            /** @description 原文没有标题时填写 */
            title?: string;
            /** @description 文号 */
            number?: string;
            /**
             * Format: date
             * @description 印发日期，原文没有时填写
             */
            issuedOn?: string;
            /**
             * Format: uri
             * @description 通知的网址
             */
            sourceUrl?: string;
            /** @description 更正已载入的哪一份通知 */
            replaces?: number;
            /** @description 预览给出的凭据 */
            basis: string;
            /** @description 预览之后新增、变动的申请一并按新安排计算 */
            changedCasesToo?: boolean;
        };
        HolidayNoticeLoaded: {
            notice: components["schemas"]["HolidayNotice"];
            moved: {
                cases: number;
                agencies: {
                    code: string;
                    name: string;
                    cases: number;
                }[];
            };
        };
        DeadlineMoveList: {
            notices: {
                id: number;
                year: number;
                title: string;
                number: string | null;
                loadedAt: string;
                cases: number;
            }[];
            items: {
                caseNo: string | null;
                ref: string;
                applicantName: string;
                noticeId: number;
                /** @description 答复期限 */
                dueOn: {
                    before: string | null;
                    after: string | null;
                } | null;
                /** @description 提醒日 */
                alertOn: {
                    before: string | null;
                    after: string | null;
                } | null;
                /** @description 补正告知的最后一日 */
                supplementNoticeBy: {
                    before: string | null;
                    after: string | null;
                } | null;
                /** @description 补正、缴费、意见的期限 */
                waitingUntil: {
                    before: string | null;
                    after: string | null;
                } | null;
                because: string;
            }[];
            next?: string;
        };
        NotificationList: {
            items: components["schemas"]["Notification"][];
            next?: number;
        };
        Notification: {
            id: number;
            /**
             * @description alert：期限提醒；digest：每日汇总；operation：系统运行
             * @enum {string}
             */
            kind: "alert" | "digest" | "operation";
            urgent: boolean;
            title: string;
            text: string;
            /** @description 网页界面的地址 */
            path: string | null;
            raisedAt: string;
            readAt: string | null;
        };
        UnreadCount: {
            unread: number;
        };
        ReadUpTo: {
            /** @description 这一条及更早的，全部标为已读 */
            upTo: number;
        };
        NotificationSettings: {
            email: string | null;
            /**
             * @description each：每一条；urgent：只发紧急的；digest：只发每日汇总；none：不发送
             * @enum {string}
             */
            byEmail: "each" | "urgent" | "digest" | "none";
            /** @description 网关的接收地址，例如手机号码 */
            webhookAddress: (string & (string)) | null;
            /**
             * @description each：每一条；urgent：只发紧急的；digest：只发每日汇总；none：不发送
             * @enum {string}
             */
            byWebhook: "each" | "urgent" | "digest" | "none";
            /** @description 免打扰开始，北京时间 */
            quietFrom: string | null;
            /** @description 免打扰结束；早于开始的，为次日 */
            quietTo: string | null;
            /** @description 休息日、节假日全天免打扰 */
            quietOnDaysOff: boolean;
            /** @description 系统管理员已经配置、可以使用的方式 */
            channels: {
                email: boolean;
                webhook: boolean;
            };
        };
        NewNotificationSettings: {
            email: string | null;
            /**
             * @description each：每一条；urgent：只发紧急的；digest：只发每日汇总；none：不发送
             * @enum {string}
             */
            byEmail: "each" | "urgent" | "digest" | "none";
            /** @description 网关的接收地址，例如手机号码 */
            webhookAddress: (string & (string)) | null;
            /**
             * @description each：每一条；urgent：只发紧急的；digest：只发每日汇总；none：不发送
             * @enum {string}
             */
            byWebhook: "each" | "urgent" | "digest" | "none";
            /** @description 免打扰开始，北京时间 */
            quietFrom: string | null;
            /** @description 免打扰结束；早于开始的，为次日 */
            quietTo: string | null;
            /** @description 休息日、节假日全天免打扰 */
            quietOnDaysOff: boolean;
        };
        TestMessages: {
            email: {
                /**
                 * @description sent：对方已接收；failed：没有发出；noAddress：没有填写地址；off：系统没有配置
                 * @enum {string}
                 */
                outcome: "sent" | "failed" | "noAddress" | "off";
                explanation: string;
            };
            webhook: {
                /**
                 * @description sent：对方已接收；failed：没有发出；noAddress：没有填写地址；off：系统没有配置
                 * @enum {string}
                 */
                outcome: "sent" | "failed" | "noAddress" | "off";
                explanation: string;
            };
        };
        HeldDeliveries: {
            /** @description 恢复备份的时间；为空：没有暂停发送 */
            heldSince: string | null;
            /** @description 恢复以后产生、暂未发送的 */
            newer: number;
            /** @description 备份里尚未发送的；备份以后、恢复以前可能已经发送过 */
            older: number;
        };
        DeliveryRelease: {
            /**
             * @description newer：只发送恢复以后产生的；all：连同备份里尚未发送的；none：都不发送。不发送的不再发送
             * @default newer
             * @enum {string}
             */
            send: "newer" | "all" | "none";
        };
        ReleasedDeliveries: {
            /** @description 排入发送的件数 */
            sent: number;
            /** @description 不再发送的件数 */
            dropped: number;
        };
        SubmissionList: {
            items: components["schemas"]["Submission"][];
            next?: string;
            counts: {
                on: string;
                /** @description 到这一天没有确认的 */
                pending: number;
                /** @description 其中超过一个工作日的 */
                late: number;
            };
        };
        Submission: {
            id: number;
            /** @enum {string} */
            state: "pending" | "confirmed" | "dismissed";
            /** @enum {string} */
            channel: "ordinaryMail" | "online" | "email" | "fax";
            submittedOn: string;
            /** @enum {string} */
            applicantType: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
            /** @description 自然人只显示姓氏 */
            applicantName: string;
            /** @description 只显示末四位 */
            idNumber: string | null;
            /** @description 只显示末四位 */
            phone: string | null;
            /** @description 申请人、共同申请人和代表人一共几人 */
            people: number;
            description: string;
            recordedAt: string;
            recordedBy: string;
            /** @description 自收到次日起已过的工作日；已处理的为空 */
            waitingDays: number | null;
            /** @description 超过一个工作日没有确认 */
            late: boolean;
            warning: string | null;
            confirmedOn: string | null;
            caseNo: string | null;
            dismissedOn: string | null;
            /** @enum {string|null} */
            dismissedAs: "inquiry" | "misdirected" | "duplicate" | "notAnApplication" | null;
            dismissalReason: string | null;
            closedBy: string | null;
        };
        NewSubmission: {
            applicant: {
                /** @enum {string} */
                type: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                name: string & (string);
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            };
            coApplicants?: {
                /** @enum {string} */
                type: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                name: string & (string);
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            }[] | null;
            representative?: {
                /** @enum {string|null} */
                type?: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other" | null;
                name: string & (string);
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            } | null;
            description: string & (string);
            form?: string | null;
            deliveryWanted?: string | null;
            /** @enum {string} */
            channel: "ordinaryMail" | "online" | "email" | "fax";
            submittedOn: unknown;
        };
        NewConfirmation: {
            /** @description 双方确认之日，即收到申请之日 */
            on: unknown;
        };
        NewDismissal: {
            /**
             * @description inquiry 咨询；misdirected 误投；duplicate 重复录入；notAnApplication 不是申请
             * @enum {string}
             */
            as: "inquiry" | "misdirected" | "duplicate" | "notAnApplication";
            /** @description 加密保存 */
            reason: string;
        };
        NewSubmissionReveal: {
            reason: string;
        };
        RevealedSubmission: {
            applicant: {
                /** @enum {string} */
                type: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                name: string & (string);
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            };
            coApplicants?: {
                /** @enum {string} */
                type: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                name: string & (string);
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            }[] | null;
            representative?: {
                /** @enum {string|null} */
                type?: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other" | null;
                name: string & (string);
                idNumber?: string | null;
                phone?: string | null;
                address?: string | null;
                email?: string | null;
            } | null;
            description: string & (string);
            form?: string | null;
            deliveryWanted?: string | null;
        };
        ProceedingList: {
            items: {
                /** @enum {string} */
                kind: "review" | "lawsuit";
                ref: string;
                /** @enum {string} */
                stage: "filed" | "refused" | "accepted" | "stayed" | "decided" | "trial" | "appealed" | "remanded" | "effective";
                stageLabel: string;
                number: string | null;
                body: string | null;
                /** @enum {string|null} */
                route: "direct" | "afterReview" | null;
                /** @enum {string|null} */
                role: "original" | "reviewBody" | null;
                filedOn: string | null;
                acceptedOn: string | null;
                concludedOn: string | null;
                disposal: string | null;
                /** @enum {string|null} */
                result: "upheld" | "corrected" | "other" | null;
                cases: {
                    caseNo: string;
                    description: string;
                }[];
                /** @description 本机关的下一个期限 */
                next: components["schemas"]["ProceedingClock"] | null;
            }[];
            total: number;
            counts: {
                open: number;
                near: number;
                over: number;
            };
        };
        ProceedingClock: {
            /** @enum {string} */
            key: "acceptance" | "reply" | "reviewDecision" | "suitAfterReview" | "answer" | "hearing" | "judgment" | "appeal" | "retrial";
            label: string;
            /** @description 诉讼的审级 */
            level: number | null;
            /**
             * @description own 本机关的义务；right 本机关的权利；body 复议机关、法院；party 对方当事人
             * @enum {string}
             */
            whose: "own" | "right" | "body" | "party";
            startsOn: string;
            /** @description 停止计算或者无法计算的为空 */
            dueOn: string | null;
            /** @description 遇休息日顺延之前的最后一日 */
            nominal: string | null;
            provisional: boolean;
            citation: string | null;
            doneOn: string | null;
            alertOn: string | null;
            /** @enum {string} */
            state: "running" | "near" | "over" | "paused" | "done" | "doneLate";
        };
        NewReview: {
            /** @description 不填由系统编号 */
            ref?: (string & (string)) | null;
            /** @description 所涉及的申请 */
            applications: (string & (string))[];
            /** @description 针对第几次答复；不填为当时最近的一次 */
            round?: number | null;
            /** @enum {string|null} */
            complainant?: "applicant" | "thirdParty" | null;
            /** @description 争议的各项 */
            parts?: {
                ground?: string | null;
                /** @enum {string|null} */
                complaint?: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                /**
                 * @description 所争议的答复结果
                 * @enum {string|null}
                 */
                outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
            }[] | null;
            /** @description 复议机关；不填的，按本机关的登记 */
            body?: string | null;
            caseNumber?: string | null;
            filedOn: unknown;
        };
        Proceeding: {
            /** @enum {string} */
            kind: "review" | "lawsuit";
            ref: string;
            version: number;
            /** @enum {string} */
            stage: "filed" | "refused" | "accepted" | "stayed" | "decided" | "trial" | "appealed" | "remanded" | "effective";
            stageLabel: string;
            /** @enum {string} */
            complainant: "applicant" | "thirdParty";
            cases: {
                caseNo: string;
                ref: string;
                description: string;
                /** @description 所争议的答复；没有答复的为空 */
                decision: {
                    round: number;
                    cause: string;
                    /** @enum {string} */
                    outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
                    outcomeLabel: string;
                    documentNo: string | null;
                    sentOn: string | null;
                } | null;
            }[];
            /** @description 复议机关或者法院 */
            body: string | null;
            /** @description 复议案号或者诉讼案号 */
            number: string | null;
            /** @enum {string|null} */
            route: "direct" | "afterReview" | null;
            /** @enum {string|null} */
            role: "original" | "reviewBody" | null;
            /** @description 此前的复议的编号 */
            review: string | null;
            round: number | null;
            filedOn: string | null;
            acceptedOn: string | null;
            concludedOn: string | null;
            servedOn: string | null;
            disposal: string | null;
            /** @enum {string|null} */
            result: "upheld" | "corrected" | "other" | null;
            /** @enum {string|null} */
            ordered: "redo" | "answer" | null;
            redoWithinWorkingDays: number | null;
            parts: {
                ground: string | null;
                /** @enum {string|null} */
                complaint: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                complaintLabel: string | null;
                /** @enum {string|null} */
                outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
                outcomeLabel: string | null;
                disposal: string | null;
                /**
                 * @description 这一项的结果；尚无处理的为空
                 * @enum {string|null}
                 */
                result: "upheld" | "corrected" | "other" | null;
                /** @enum {string|null} */
                lossReason: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
                lossReasonLabel: string | null;
                reason: string | null;
            }[];
            instances: {
                level: number;
                court: string | null;
                docketNo: string | null;
                acceptedOn: string | null;
                decidedOn: string | null;
                /** @enum {string|null} */
                form: "judgment" | "ruling" | "mediation" | null;
                disposal: string | null;
                /** @enum {string|null} */
                result: "upheld" | "corrected" | "other" | null;
                servedOn: string | null;
                appealedOn: string | null;
                effectiveOn: string | null;
            }[];
            clocks: components["schemas"]["ProceedingClock"][];
            placements: {
                year: number;
                /** @enum {string} */
                group: "review" | "suitDirect" | "suitAfterReview";
                /** @enum {string} */
                column: "upheld" | "corrected" | "other" | "pending";
                /** @description 计入哪一年表四的哪一格，为什么 */
                sentence: string;
                /** @description 该年度已经结束 */
                isFinal: boolean;
            }[];
            /** @description 不计入表四的理由 */
            notCounted: string | null;
            /** @description 计数上需要说明的事项，如再审 */
            remarks: string[];
            consequences: {
                caseNo: string;
                /** @enum {string} */
                cause: "redo" | "orderedFirst" | "selfCorrection";
                from: string;
                /** @description 重新办理之日；没有自动重新办理的为空 */
                openedOn: string | null;
                /** @description 重新答复的最后一日；无法计算的为空 */
                dueOn: string | null;
                /** @description 没有自动重新办理的理由和办法 */
                why: string | null;
            }[];
            /** @description 同一申请的其他复议、诉讼 */
            related: {
                /** @enum {string} */
                kind: "review" | "lawsuit";
                ref: string;
                label: string;
                /** @enum {string} */
                stage: "filed" | "refused" | "accepted" | "stayed" | "decided" | "trial" | "appealed" | "remanded" | "effective";
                stageLabel: string;
            }[];
            steps: {
                seq: number;
                type: string;
                label: string;
                on: string;
                details: {
                    [key: string]: unknown;
                };
                recordedAt: string;
                recordedBy: string;
                corrects: number | null;
                /** @description 已经更正 */
                struck: boolean;
            }[];
            warnings?: {
                field: string;
                code: string;
                message: string;
            }[];
        };
        NewReviewStep: {
            /** @enum {string} */
            type: "supplementRequested";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "supplementReceived";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "accepted";
            on: unknown;
            note?: string | null;
            caseNumber?: string | null;
            /** @enum {string|null} */
            procedure?: "ordinary" | "simplified" | null;
        } | {
            /** @enum {string} */
            type: "deemedAccepted";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "notAccepted";
            on: unknown;
            note?: string | null;
            reason?: string | null;
        } | {
            /** @enum {string} */
            type: "copyReceived";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "procedureChosen";
            on: unknown;
            note?: string | null;
            /** @enum {string} */
            procedure: "ordinary" | "simplified";
        } | {
            /** @enum {string} */
            type: "replied";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "heard";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "extended";
            on: unknown;
            note?: string | null;
            days: number;
        } | {
            /** @enum {string} */
            type: "stayed";
            on: unknown;
            note?: string | null;
            reason?: string | null;
        } | {
            /** @enum {string} */
            type: "resumed";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "mediated";
            on: unknown;
            note?: string | null;
            agreed: boolean;
        } | {
            /** @enum {string} */
            type: "settled";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "withdrawn";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "selfCorrected";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "decided";
            on: unknown;
            note?: string | null;
            /** @description 文书用语，如 撤销、确认违法、驳回诉讼请求 */
            disposal?: (string & (string)) | null;
            /**
             * @description 用语本身不能说明结果的（如改判），填表四的列
             * @enum {string|null}
             */
            result?: "upheld" | "corrected" | "other" | null;
            /** @description 逐项的处理；不填的，各项与整体相同 */
            parts?: {
                ground?: string | null;
                /** @enum {string|null} */
                complaint?: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                /**
                 * @description 所争议的答复结果
                 * @enum {string|null}
                 */
                outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
                disposal?: (string & (string)) | null;
                /** @enum {string|null} */
                lossReason?: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
                reason?: string | null;
            }[] | null;
            /**
             * @description 责令重新答复，或者责令对没有答复的作出答复
             * @enum {string|null}
             */
            ordered?: "redo" | "answer" | null;
            /** @description 所责令的期限；没有指定的，二十个工作日 */
            redoWithinWorkingDays?: number | null;
            documentNo?: string | null;
            /** @enum {string|null} */
            lossReason?: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
            /** @description 文书中的理由 */
            reason?: string | null;
        } | {
            /** @enum {string} */
            type: "served";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "amended";
            on: unknown;
            note?: string | null;
            reason: string & (string);
            caseNumber?: string | null;
            body?: string | null;
            /** @enum {string|null} */
            complainant?: "applicant" | "thirdParty" | null;
            round?: number | null;
            parts?: {
                ground?: string | null;
                /** @enum {string|null} */
                complaint?: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                /**
                 * @description 所争议的答复结果
                 * @enum {string|null}
                 */
                outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
            }[] | null;
        } | {
            /** @enum {string} */
            type: "corrected";
            /** @description 不填为今天 */
            on?: unknown;
            /** @description 所更正步骤的序号（seq） */
            ref: number;
            reason: string & (string);
            /** @description 正确的内容；不填的，只是取消 */
            instead?: ({
                /** @enum {string} */
                type: "supplementRequested";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "supplementReceived";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "accepted";
                on: unknown;
                note?: string | null;
                caseNumber?: string | null;
                /** @enum {string|null} */
                procedure?: "ordinary" | "simplified" | null;
            } | {
                /** @enum {string} */
                type: "deemedAccepted";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "notAccepted";
                on: unknown;
                note?: string | null;
                reason?: string | null;
            } | {
                /** @enum {string} */
                type: "copyReceived";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "procedureChosen";
                on: unknown;
                note?: string | null;
                /** @enum {string} */
                procedure: "ordinary" | "simplified";
            } | {
                /** @enum {string} */
                type: "replied";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "heard";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "extended";
                on: unknown;
                note?: string | null;
                days: number;
            } | {
                /** @enum {string} */
                type: "stayed";
                on: unknown;
                note?: string | null;
                reason?: string | null;
            } | {
                /** @enum {string} */
                type: "resumed";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "mediated";
                on: unknown;
                note?: string | null;
                agreed: boolean;
            } | {
                /** @enum {string} */
                type: "settled";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "withdrawn";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "selfCorrected";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "decided";
                on: unknown;
                note?: string | null;
                /** @description 文书用语，如 撤销、确认违法、驳回诉讼请求 */
                disposal?: (string & (string)) | null;
                /**
                 * @description 用语本身不能说明结果的（如改判），填表四的列
                 * @enum {string|null}
                 */
                result?: "upheld" | "corrected" | "other" | null;
                /** @description 逐项的处理；不填的，各项与整体相同 */
                parts?: {
                    ground?: string | null;
                    /** @enum {string|null} */
                    complaint?: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                    /**
                     * @description 所争议的答复结果
                     * @enum {string|null}
                     */
                    outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
                    disposal?: (string & (string)) | null;
                    /** @enum {string|null} */
                    lossReason?: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
                    reason?: string | null;
                }[] | null;
                /**
                 * @description 责令重新答复，或者责令对没有答复的作出答复
                 * @enum {string|null}
                 */
                ordered?: "redo" | "answer" | null;
                /** @description 所责令的期限；没有指定的，二十个工作日 */
                redoWithinWorkingDays?: number | null;
                documentNo?: string | null;
                /** @enum {string|null} */
                lossReason?: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
                /** @description 文书中的理由 */
                reason?: string | null;
            } | {
                /** @enum {string} */
                type: "served";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "amended";
                on: unknown;
                note?: string | null;
                reason: string & (string);
                caseNumber?: string | null;
                body?: string | null;
                /** @enum {string|null} */
                complainant?: "applicant" | "thirdParty" | null;
                round?: number | null;
                parts?: {
                    ground?: string | null;
                    /** @enum {string|null} */
                    complaint?: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                    /**
                     * @description 所争议的答复结果
                     * @enum {string|null}
                     */
                    outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
                }[] | null;
            }) | null;
        };
        ProceedingActions: {
            /** @enum {string} */
            stage: "filed" | "refused" | "accepted" | "stayed" | "decided" | "trial" | "appealed" | "remanded" | "effective";
            stageLabel: string;
            actions: {
                step: string;
                label: string;
                article: string | null;
                allowed: boolean;
                why: string | null;
                suggested: boolean;
            }[];
        };
        NewLawsuit: {
            /** @description 不填由系统编号 */
            ref?: (string & (string)) | null;
            /** @description 申请的编号（ref）或者案号 */
            application?: (string & (string)) | null;
            /** @description 复议后起诉的，复议的编号 */
            review?: (string & (string)) | null;
            round?: number | null;
            /** @enum {string} */
            route: "direct" | "afterReview";
            /**
             * @description 作为共同被告的复议机关登记而不计入
             * @enum {string|null}
             */
            role?: "original" | "reviewBody" | null;
            /** @enum {string|null} */
            complainant?: "applicant" | "thirdParty" | null;
            /** @description 争议的各项 */
            parts?: {
                ground?: string | null;
                /** @enum {string|null} */
                complaint?: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                /**
                 * @description 所争议的答复结果
                 * @enum {string|null}
                 */
                outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
            }[] | null;
            /** @description 不填的，按本机关的登记 */
            court?: string | null;
            docketNo?: string | null;
            filedOn: unknown;
        };
        NewLawsuitStep: {
            /** @enum {string} */
            type: "docketed";
            on: unknown;
            note?: string | null;
            docketNo?: string | null;
            court?: string | null;
            /** @enum {string|null} */
            procedure?: "ordinary" | "simplified" | null;
        } | {
            /** @enum {string} */
            type: "notDocketed";
            on: unknown;
            note?: string | null;
            reason?: string | null;
        } | {
            /** @enum {string} */
            type: "copyReceived";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "procedureChosen";
            on: unknown;
            note?: string | null;
            /** @enum {string} */
            procedure: "ordinary" | "simplified";
        } | {
            /** @enum {string} */
            type: "replied";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "hearingSet";
            on: unknown;
            note?: string | null;
            hearingOn: unknown;
            place?: string | null;
        } | {
            /** @enum {string} */
            type: "heard";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "extended";
            on: unknown;
            note?: string | null;
            until: unknown;
        } | {
            /** @enum {string} */
            type: "stayed";
            on: unknown;
            note?: string | null;
            reason?: string | null;
        } | {
            /** @enum {string} */
            type: "resumed";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "selfCorrected";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "withdrawn";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "decided";
            on: unknown;
            note?: string | null;
            /** @enum {string} */
            form: "judgment" | "ruling" | "mediation";
            /** @description 文书用语，如 撤销、确认违法、驳回诉讼请求 */
            disposal: string & (string);
            /**
             * @description 用语本身不能说明结果的（如改判），填表四的列
             * @enum {string|null}
             */
            result?: "upheld" | "corrected" | "other" | null;
            /** @description 逐项的处理；不填的，各项与整体相同 */
            parts?: {
                ground?: string | null;
                /** @enum {string|null} */
                complaint?: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                /**
                 * @description 所争议的答复结果
                 * @enum {string|null}
                 */
                outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
                disposal?: (string & (string)) | null;
                /** @enum {string|null} */
                lossReason?: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
                reason?: string | null;
            }[] | null;
            /**
             * @description 责令重新答复，或者责令对没有答复的作出答复
             * @enum {string|null}
             */
            ordered?: "redo" | "answer" | null;
            /** @description 所责令的期限；没有指定的，二十个工作日 */
            redoWithinWorkingDays?: number | null;
            documentNo?: string | null;
            /** @enum {string|null} */
            lossReason?: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
            /** @description 文书中的理由 */
            reason?: string | null;
        } | {
            /** @enum {string} */
            type: "served";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "appealed";
            on: unknown;
            note?: string | null;
            /** @enum {string|null} */
            appellant?: "plaintiff" | "agency" | "other" | null;
        } | {
            /** @enum {string} */
            type: "instanceOpened";
            on: unknown;
            note?: string | null;
            /** @description 1 一审（发回重审、指令立案）、2 二审、3 再审 */
            level: number;
            court?: string | null;
            docketNo?: string | null;
        } | {
            /** @enum {string} */
            type: "tookEffect";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "enforcementApplied";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "enforced";
            on: unknown;
            note?: string | null;
        } | {
            /** @enum {string} */
            type: "amended";
            on: unknown;
            note?: string | null;
            reason: string & (string);
            court?: string | null;
            docketNo?: string | null;
            /** @enum {string|null} */
            complainant?: "applicant" | "thirdParty" | null;
            /** @enum {string|null} */
            route?: "direct" | "afterReview" | null;
            /** @enum {string|null} */
            role?: "original" | "reviewBody" | null;
            review?: (string & (string)) | null;
            round?: number | null;
            parts?: {
                ground?: string | null;
                /** @enum {string|null} */
                complaint?: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                /**
                 * @description 所争议的答复结果
                 * @enum {string|null}
                 */
                outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
            }[] | null;
        } | {
            /** @enum {string} */
            type: "corrected";
            /** @description 不填为今天 */
            on?: unknown;
            /** @description 所更正步骤的序号（seq） */
            ref: number;
            reason: string & (string);
            /** @description 正确的内容；不填的，只是取消 */
            instead?: ({
                /** @enum {string} */
                type: "docketed";
                on: unknown;
                note?: string | null;
                docketNo?: string | null;
                court?: string | null;
                /** @enum {string|null} */
                procedure?: "ordinary" | "simplified" | null;
            } | {
                /** @enum {string} */
                type: "notDocketed";
                on: unknown;
                note?: string | null;
                reason?: string | null;
            } | {
                /** @enum {string} */
                type: "copyReceived";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "procedureChosen";
                on: unknown;
                note?: string | null;
                /** @enum {string} */
                procedure: "ordinary" | "simplified";
            } | {
                /** @enum {string} */
                type: "replied";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "hearingSet";
                on: unknown;
                note?: string | null;
                hearingOn: unknown;
                place?: string | null;
            } | {
                /** @enum {string} */
                type: "heard";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "extended";
                on: unknown;
                note?: string | null;
                until: unknown;
            } | {
                /** @enum {string} */
                type: "stayed";
                on: unknown;
                note?: string | null;
                reason?: string | null;
            } | {
                /** @enum {string} */
                type: "resumed";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "selfCorrected";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "withdrawn";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "decided";
                on: unknown;
                note?: string | null;
                /** @enum {string} */
                form: "judgment" | "ruling" | "mediation";
                /** @description 文书用语，如 撤销、确认违法、驳回诉讼请求 */
                disposal: string & (string);
                /**
                 * @description 用语本身不能说明结果的（如改判），填表四的列
                 * @enum {string|null}
                 */
                result?: "upheld" | "corrected" | "other" | null;
                /** @description 逐项的处理；不填的，各项与整体相同 */
                parts?: {
                    ground?: string | null;
                    /** @enum {string|null} */
                    complaint?: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                    /**
                     * @description 所争议的答复结果
                     * @enum {string|null}
                     */
                    outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
                    disposal?: (string & (string)) | null;
                    /** @enum {string|null} */
                    lossReason?: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
                    reason?: string | null;
                }[] | null;
                /**
                 * @description 责令重新答复，或者责令对没有答复的作出答复
                 * @enum {string|null}
                 */
                ordered?: "redo" | "answer" | null;
                /** @description 所责令的期限；没有指定的，二十个工作日 */
                redoWithinWorkingDays?: number | null;
                documentNo?: string | null;
                /** @enum {string|null} */
                lossReason?: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
                /** @description 文书中的理由 */
                reason?: string | null;
            } | {
                /** @enum {string} */
                type: "served";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "appealed";
                on: unknown;
                note?: string | null;
                /** @enum {string|null} */
                appellant?: "plaintiff" | "agency" | "other" | null;
            } | {
                /** @enum {string} */
                type: "instanceOpened";
                on: unknown;
                note?: string | null;
                /** @description 1 一审（发回重审、指令立案）、2 二审、3 再审 */
                level: number;
                court?: string | null;
                docketNo?: string | null;
            } | {
                /** @enum {string} */
                type: "tookEffect";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "enforcementApplied";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "enforced";
                on: unknown;
                note?: string | null;
            } | {
                /** @enum {string} */
                type: "amended";
                on: unknown;
                note?: string | null;
                reason: string & (string);
                court?: string | null;
                docketNo?: string | null;
                /** @enum {string|null} */
                complainant?: "applicant" | "thirdParty" | null;
                /** @enum {string|null} */
                route?: "direct" | "afterReview" | null;
                /** @enum {string|null} */
                role?: "original" | "reviewBody" | null;
                review?: (string & (string)) | null;
                round?: number | null;
                parts?: {
                    ground?: string | null;
                    /** @enum {string|null} */
                    complaint?: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                    /**
                     * @description 所争议的答复结果
                     * @enum {string|null}
                     */
                    outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | null;
                }[] | null;
            }) | null;
        };
        CaseRemedies: {
            /** @description 今天 */
            on: string;
            answers: {
                round: number;
                /** @enum {string} */
                outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
                outcomeLabel: string;
                documentNo: string | null;
                decidedOn: string | null;
                servedOn: string | null;
                /** @description 本系统发出的文书载明了救济途径；否则按已经告知计算 */
                told: boolean;
                /**
                 * @description reviewFirst 应先申请行政复议；mixed 不予公开的部分应先申请行政复议；其他的可以直接起诉
                 * @enum {string}
                 */
                route: "either" | "directSuit" | "reviewFirst" | "mixed";
                review: components["schemas"]["RemedyTerm"];
                /** @description 不经复议直接起诉 */
                suit: components["schemas"]["RemedyTerm"];
            }[];
            /** @description 逾期没有答复的 */
            silence: {
                dueOn: string;
                review: components["schemas"]["RemedyTerm"];
                suit: components["schemas"]["RemedyTerm"];
            } | null;
            afterReview: {
                ref: string;
                /** @enum {string} */
                end: "decided" | "refused" | "silent" | "ended";
                suit: components["schemas"]["RemedyTerm"];
            }[];
            proceedings: {
                /** @enum {string} */
                kind: "review" | "lawsuit";
                ref: string;
                /** @enum {string} */
                stage: "filed" | "refused" | "accepted" | "stayed" | "decided" | "trial" | "appealed" | "remanded" | "effective";
                stageLabel: string;
                round: number | null;
                filedOn: string | null;
            }[];
        };
        RemedyTerm: {
            /** @description 起算之日，不计入 */
            startsOn: string | null;
            /** @description 最后一日，已按休息日顺延；没有的见 note */
            until: string | null;
            /** @description 顺延之前的最后一日 */
            nominal: string | null;
            /** @description 那一年的放假安排尚未公布，日期可能变动 */
            provisional: boolean;
            citation: string | null;
            /** @description 没有日期的理由，或者所限于的部分 */
            note: string | null;
            /** @description 今天还可以提出 */
            open: boolean;
            /** @description 答复没有告知救济途径的，最迟的日期；已知告知的为空 */
            untilIfNotTold: string | null;
        };
        ContestedGrounds: {
            from: number;
            to: number;
            /** @enum {string} */
            scope: "own" | "rollup";
            /**
             * @description 按承办人；汇总或者不能查看案件的，按机关
             * @enum {string}
             */
            by: "assignee" | "agency";
            lines: {
                /**
                 * @description noAnswer 没有答复；unlinked 没有关联的申请
                 * @enum {string}
                 */
                outcome: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | "noAnswer" | "unlinked";
                outcomeLabel: string;
                agency: {
                    code: string;
                    name: string;
                };
                assignee: {
                    username: string;
                    name: string;
                } | null;
                /** @description 复议决定、裁判的年份；尚未了结的为空 */
                year: number | null;
                /** @description 件次：复议、诉讼各计一次，分项争议的每项计一次 */
                contested: number;
                upheld: number;
                corrected: number;
                other: number;
                pending: number;
                /** @description 涉及的答复数：先复议后诉讼的只计一次 */
                disputes: number;
                reasons: {
                    /** @enum {string} */
                    result: "upheld" | "corrected" | "other" | "pending";
                    /** @enum {string|null} */
                    lossReason: "facts" | "law" | "procedure" | "authority" | "abuse" | "inappropriate" | "inaction" | "noEvidence" | "other" | null;
                    label: string | null;
                    /** @description 文书中的理由；不能查看该机关案件的为空 */
                    text: string | null;
                    /** @enum {string} */
                    kind: "review" | "lawsuit";
                    /** @description 复议、诉讼的编号；只在本机关的统计里 */
                    ref: string | null;
                }[];
            }[];
            complaints: {
                /** @enum {string|null} */
                complaint: "noAnswer" | "refused" | "partlyRefused" | "wrongInformation" | "notHeld" | "notProcessed" | "harmsThirdParty" | "notCorrected" | "other" | null;
                label: string;
                /** @description 件次：复议、诉讼各计一次，分项争议的每项计一次 */
                contested: number;
                upheld: number;
                corrected: number;
                other: number;
                pending: number;
                /** @description 涉及的答复数：先复议后诉讼的只计一次 */
                disputes: number;
            }[];
            total: {
                /** @description 件次：复议、诉讼各计一次，分项争议的每项计一次 */
                contested: number;
                upheld: number;
                corrected: number;
                other: number;
                pending: number;
                /** @description 涉及的答复数：先复议后诉讼的只计一次 */
                disputes: number;
            };
            /** @description 口径 */
            note: string;
        };
        DisposalWords: {
            /** @description 可以选择的栏 */
            columns: {
                /** @enum {string} */
                key: "upheld" | "corrected" | "other" | "pending" | "notCounted";
                label: string;
            }[];
            /** @description 一部分维持、一部分纠正的 */
            mixed: {
                /** @enum {string} */
                column: "upheld" | "corrected" | "other" | "pending" | "notCounted" | "asFirstInstance" | "dismissedSuit" | "stated";
                label: string;
                note: string;
            };
            words: components["schemas"]["DisposalWord"][];
            /** @description 正在进行的重新计数；为空时各表均按现行规则 */
            recount: {
                agencies: number;
                done: number;
                failed: number;
                percent: number;
            } | null;
        };
        DisposalWord: {
            /** @enum {string} */
            kind: "review" | "lawsuit";
            word: string;
            /** @description 同一用语的其他写法 */
            aliases: string[];
            /** @description 法律文本里的用语；机关自己增加的为空 */
            law: {
                article: string;
                from: string;
                /** @enum {string} */
                column: "upheld" | "corrected" | "other" | "pending" | "notCounted" | "asFirstInstance" | "dismissedSuit" | "stated";
                label: string;
                /** @description 条文没有规定计入哪一栏，系推荐读法 */
                silent: boolean;
                /** @description 现行条文施行以前的依据 */
                formerly: {
                    article: string;
                    from: string;
                } | null;
            } | null;
            /** @description 今天作出的决定、裁判怎样计入 */
            applies: {
                /**
                 * @description null：按法律文本，没有这个用语的不能登记
                 * @enum {string|null}
                 */
                column: "upheld" | "corrected" | "other" | "pending" | "notCounted" | "asFirstInstance" | "dismissedSuit" | "stated" | null;
                label: string;
                /** @enum {string} */
                by: "own" | "superior" | "law";
                chosenBy: {
                    code: string;
                    name: string;
                } | null;
                article: string | null;
                reason: string | null;
                /** @description 本机关选定的，为选定的用户 */
                changedBy: string | null;
                changedOn: string | null;
                from: string | null;
            };
            /** @description 机关的选择，按起始日先后；没有选择的为空 */
            placements: {
                /** @description 自这一日起作出的决定、裁判 */
                from: string;
                /**
                 * @description null：按法律文本，没有这个用语的不能登记
                 * @enum {string|null}
                 */
                column: "upheld" | "corrected" | "other" | "pending" | "notCounted" | "asFirstInstance" | "dismissedSuit" | "stated" | null;
                label: string;
                /** @enum {string} */
                by: "own" | "superior" | "law";
                chosenBy: {
                    code: string;
                    name: string;
                } | null;
                article: string | null;
                reason: string | null;
                /** @description 本机关选定的，为选定的用户 */
                changedBy: string | null;
                changedOn: string | null;
            }[];
            /** @description 另有选择的下级机关 */
            exceptions: {
                code: string;
                name: string;
                /** @enum {string} */
                column: "upheld" | "corrected" | "other" | "pending" | "notCounted" | "asFirstInstance" | "dismissedSuit" | "stated";
                label: string;
                from: string;
            }[];
        };
        NewDisposalWord: {
            /**
             * @description 计入表四的哪一栏；null 收回本机关的选择，随上级机关，上级没有选定的按法律文本
             * @enum {string|null}
             */
            column: "upheld" | "corrected" | "other" | "pending" | "notCounted" | null;
            /**
             * Format: date
             * @description 自哪一日起作出的决定、裁判适用；收回而不填的，全部收回
             */
            from?: string;
            /** @description 依据的文件和条款 */
            article?: string;
            /** @description 改变的理由 */
            reason: string;
        };
        Alerts: {
            items: components["schemas"]["Alert"][];
            total: number;
            /** @description 现有的，按事项 */
            standing: {
                case: number;
                review: number;
                lawsuit: number;
                report: number;
                sheet: number;
            };
            /** @description 最近一次生成提醒的时刻；空：还没有生成过 */
            lookedAt: string | null;
        };
        Alert: {
            id: number;
            /** @enum {string} */
            subject: "case" | "review" | "lawsuit" | "report" | "sheet";
            /** @description 报告为年份；填报单为“年份/序号” */
            key: string;
            /** @description 案号、复议或诉讼的编号，或者名称 */
            name: string;
            /** @enum {string} */
            kind: "answer.near" | "answer.last" | "answer.overdue" | "supplementNotice.near" | "supplement.lapsed" | "fee.lapsed" | "thirdParty.silent" | "agency.silent" | "term.near" | "term.over" | "report.near" | "report.last" | "report.overdue" | "sheet.near" | "sheet.overdue";
            label: string;
            /** @description 应当怎么办 */
            remedy: string;
            citation: string;
            urgent: boolean;
            /**
             * @description 可以由承办人核对后登记的环节；系统不会自动登记
             * @enum {string|null}
             */
            proposes: "supplementRequested" | "supplementReceived" | "supplementLapsed" | "extended" | "delayed" | "thirdPartyConsulted" | "thirdPartyReplied" | "agencyConsulted" | "agencyReplied" | "reasonsRequested" | "reasonsReceived" | "feeNoticed" | "feePaid" | "feeLapsed" | "withdrawn" | "returnedUndelivered" | "servedAgain" | "decided" | "signed" | "dispatched" | "served" | "merged" | "confirmed" | "extensionProposed" | "extensionApproved" | "extensionRefused" | "ownUnitAsked" | "ownUnitAnswered" | "thirdPartySilent" | "agencySilent" | "guided" | "disclosureReviewed" | "drafted" | "legalChecked" | "legalReturned" | "approved" | "approvalRefused" | "publishedProactively" | "voided" | "corrected" | "archived" | "reopened" | null;
            /** @description 期限届满之日 */
            dueOn: string;
            /** @description 应当提醒之日 */
            fallsOn: string;
            /** @description 期限是暂定的 */
            provisional: boolean;
            /** @description YYYY-MM-DD */
            raisedOn: string;
            /** @description YYYY-MM-DD */
            endedOn: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Session.current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnSessions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSession"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnSessions.endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnSessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSecondFactor"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedSecondFactor"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSecondFactor"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunSecondFactor"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveSecondFactor"];
            };
        };
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.renewRecoveryCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveSecondFactor"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedSecondFactor"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Users.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Users.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedUser"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Users.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Users.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedUser"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Users.removeSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Users.declare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SinglePersonOffice"];
            };
        };
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ServiceTokens.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceToken"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ServiceTokens.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewServiceToken"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedServiceToken"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ServiceTokens.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Supervision.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionGrant"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Supervision.grant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupervisionGrant"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Supervision.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Deputies.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Deputies.appoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeputy"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Deputies.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AgencyAudit.list": {
        parameters: {
            query?: {
                action?: "agency.added" | "agency.renamed" | "agency.moved" | "agency.merged" | "agency.dissolved" | "office.declared" | "office.revoked" | "person.added" | "person.changed" | "password.reset" | "password.changed" | "administrator.reset" | "installation.backedUp" | "installation.restored" | "deliveries.released" | "notification.read" | "notificationSettings.put" | "notificationSettings.tested" | "secondFactor.begun" | "secondFactor.confirmed" | "secondFactor.removed" | "recoveryCodes.renewed" | "session.opened" | "session.refused" | "session.closed" | "session.ended" | "session.othersEnded" | "deputy.appointed" | "deputy.ended" | "supervision.granted" | "supervision.ended" | "token.issued" | "token.revoked" | "document.added" | "document.ended" | "register.declared" | "register.undeclared" | "figure.put" | "figureSheet.asked" | "figureSheet.answered" | "figureSheet.sentBack" | "figureSheet.accepted" | "figureSheet.voided" | "figureSheet.reminded" | "outcome.previewed" | "fee.proposed" | "setting.changed" | "disposal.placed" | "register.imported" | "register.exported" | "submission.received" | "submission.confirmed" | "submission.dismissed" | "draft.kept" | "draft.discarded" | "filters.put" | "applicant.compared" | "case.split" | "case.received" | "case.event" | "proceeding.logged" | "proceeding.step" | "case.assigned" | "cases.handedOver" | "case.countDiffers" | "attachment.added" | "attachment.read" | "attachment.struck" | "attachment.infected" | "caseRegister.exported" | "letter.drafted" | "letter.read" | "letter.previewed" | "letter.issued" | "letter.voided" | "letterTemplate.adapted" | "letterSettings.changed" | "calendar.previewed" | "calendar.noticeLoaded" | "calendar.deadlinesMoved" | "report.ordered" | "report.batchOrdered" | "annualReport.opened" | "annualReport.submitted" | "annualReport.returned" | "annualReport.approved" | "annualReport.published" | "annualReport.discarded" | "annualReport.reasonGiven" | "annualReport.deadlineSet" | "opening.takenOver" | "opening.adjusted" | "applicant.revealed" | "applicant.searched" | "demonstration.removed" | "audit.anchored" | "audit.reasonRead";
                /** @description 操作人的用户名 */
                actor?: string;
                /** @description 对象的种类 */
                subjectKind?: string;
                subjectId?: string;
                /** @description 自这一天起（北京时间） */
                from?: string;
                /** @description 至这一天止（北京时间） */
                to?: string;
                /** @description 上一页的 next */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AgencyAudit.reveal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReason"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AgencyAudit.verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "InstallationAudit.list": {
        parameters: {
            query?: {
                action?: "agency.added" | "agency.renamed" | "agency.moved" | "agency.merged" | "agency.dissolved" | "office.declared" | "office.revoked" | "person.added" | "person.changed" | "password.reset" | "password.changed" | "administrator.reset" | "installation.backedUp" | "installation.restored" | "deliveries.released" | "notification.read" | "notificationSettings.put" | "notificationSettings.tested" | "secondFactor.begun" | "secondFactor.confirmed" | "secondFactor.removed" | "recoveryCodes.renewed" | "session.opened" | "session.refused" | "session.closed" | "session.ended" | "session.othersEnded" | "deputy.appointed" | "deputy.ended" | "supervision.granted" | "supervision.ended" | "token.issued" | "token.revoked" | "document.added" | "document.ended" | "register.declared" | "register.undeclared" | "figure.put" | "figureSheet.asked" | "figureSheet.answered" | "figureSheet.sentBack" | "figureSheet.accepted" | "figureSheet.voided" | "figureSheet.reminded" | "outcome.previewed" | "fee.proposed" | "setting.changed" | "disposal.placed" | "register.imported" | "register.exported" | "submission.received" | "submission.confirmed" | "submission.dismissed" | "draft.kept" | "draft.discarded" | "filters.put" | "applicant.compared" | "case.split" | "case.received" | "case.event" | "proceeding.logged" | "proceeding.step" | "case.assigned" | "cases.handedOver" | "case.countDiffers" | "attachment.added" | "attachment.read" | "attachment.struck" | "attachment.infected" | "caseRegister.exported" | "letter.drafted" | "letter.read" | "letter.previewed" | "letter.issued" | "letter.voided" | "letterTemplate.adapted" | "letterSettings.changed" | "calendar.previewed" | "calendar.noticeLoaded" | "calendar.deadlinesMoved" | "report.ordered" | "report.batchOrdered" | "annualReport.opened" | "annualReport.submitted" | "annualReport.returned" | "annualReport.approved" | "annualReport.published" | "annualReport.discarded" | "annualReport.reasonGiven" | "annualReport.deadlineSet" | "opening.takenOver" | "opening.adjusted" | "applicant.revealed" | "applicant.searched" | "demonstration.removed" | "audit.anchored" | "audit.reasonRead";
                /** @description 操作人的用户名 */
                actor?: string;
                /** @description 对象的种类 */
                subjectKind?: string;
                subjectId?: string;
                /** @description 自这一天起（北京时间） */
                from?: string;
                /** @description 至这一天止（北京时间） */
                to?: string;
                /** @description 上一页的 next */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "InstallationAudit.reveal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReason"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "InstallationAudit.verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Agencies.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Agencies.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgency"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AgencyChanges.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyChange"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AgencyChanges.record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgencyChange"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyChange"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.health[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.health[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.ready[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.ready[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.schedule[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.schedule[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Metrics.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reference.editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reference.vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabularies"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OpenApi.document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReportBuilds.order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportBuild"];
            };
        };
        responses: {
            /** @description 成功 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportBuild"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReportBuilds.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportBuild"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReportBuilds.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: number;
                format: "docx" | "pdf" | "html" | "xlsx" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/json": string;
                    "text/html": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Years.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyYears"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Method.read": {
        parameters: {
            query?: {
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
            };
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Method"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tables.ofYear": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
                /** @description 按当时已录入的内容统计；不填为现在 */
                knownAt?: string;
            };
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearTables"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tables.ofPeriod": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
                /** @description 按当时已录入的内容统计；不填为现在 */
                knownAt?: string;
            };
            header?: never;
            path: {
                code: string;
                from: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearTables"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tables.gridsOfYear": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
                /** @description 按当时已录入的内容统计；不填为现在 */
                knownAt?: string;
            };
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearGrids"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tables.gridsOfPeriod": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
                /** @description 按当时已录入的内容统计；不填为现在 */
                knownAt?: string;
            };
            header?: never;
            path: {
                code: string;
                from: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearGrids"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cells.applications": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
                /** @description 上一页答复里的 next */
                after?: string;
                /** @description 每页件数 */
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
                year: number;
                row: string;
                column: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCases"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cells.applicationsOfPeriod": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
                /** @description 上一页答复里的 next */
                after?: string;
                /** @description 每页件数 */
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
                from: string;
                to: string;
                row: string;
                column: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCases"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cells.proceedings": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
                /** @description 上一页答复里的 next */
                after?: string;
                /** @description 每页件数 */
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
                year: number;
                row: string;
                column: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceedingCases"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cells.proceedingsOfPeriod": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
                /** @description 上一页答复里的 next */
                after?: string;
                /** @description 每页件数 */
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
                from: string;
                to: string;
                row: string;
                column: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceedingCases"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CellRules.application": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
            };
            header?: never;
            path: {
                code: string;
                year: number;
                row: string;
                column: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cell"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CellRules.applicationOfPeriod": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
            };
            header?: never;
            path: {
                code: string;
                from: string;
                to: string;
                row: string;
                column: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cell"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CellRules.proceeding": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
            };
            header?: never;
            path: {
                code: string;
                year: number;
                row: string;
                column: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cell"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CellRules.proceedingOfPeriod": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
            };
            header?: never;
            path: {
                code: string;
                from: string;
                to: string;
                row: string;
                column: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cell"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Trends.of": {
        parameters: {
            query?: {
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trends"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Batches.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportBatches"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Batches.order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportBatch"];
            };
        };
        responses: {
            /** @description 成功 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportBatch"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Batches.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportBatch"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Batches.files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Collection.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCollection"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Collection.setDeadline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDeadline"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCollection"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Differences.find": {
        parameters: {
            query?: {
                /** @description 较早的一次送审，写为“版次.第几次送审”，如 1.2；不填为最近一次送审 */
                before?: string;
                /** @description 较晚的一次送审，写法同上；不填为现在的登记 */
                after?: string;
            };
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDifferences"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReportFiles.file": {
        parameters: {
            query?: {
                /** @description 年报格式版本；不填用该年施行的版本 */
                edition?: string;
                /** @description own 本机关；rollup 含全部下级机关；不填：随已送审的年度报告，没有的为 own */
                scope?: "own" | "rollup";
                /** @description 统计截止日；不填为期末，未到期末为今天 */
                asOf?: string;
                /** @description 按当时已录入的内容统计；不填为现在 */
                knownAt?: string;
                /** @description 网页格式末尾是否附数据图示；其他格式没有 */
                charts?: "true" | "false";
                /** @description 已送审的第几版；不填为最近一版 */
                version?: number;
            };
            header?: never;
            path: {
                code: string;
                year: number;
                format: "docx" | "pdf" | "html" | "xlsx" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/json": string;
                    "text/html": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReportFiles.bundle": {
        parameters: {
            query?: {
                /** @description 已送审的第几版；不填为最近一版 */
                version?: number;
            };
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReports"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnnualReport"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.reason": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForFinding"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的版本，取自 ETag；不填不比较 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.return": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的版本，取自 ETag；不填不比较 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnOfAnnualReport"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.approve": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的版本，取自 ETag；不填不比较 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的版本，取自 ETag；不填不比较 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationOfAnnualReport"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.correct": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的版本，取自 ETag；不填不比较 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionOfAnnualReport"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.discard": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的版本，取自 ETag；不填不比较 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReportChecks.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description HTML、DOCX、含文字的 PDF 或纯文本
                     */
                    file: string;
                    /**
                     * Format: binary
                     * @description 上年度的报告，用于核对上年结转
                     */
                    previous?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedReport"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TakingOver.takeOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 上年度的年度报告：HTML、DOCX、含文字的 PDF 或纯文本
                     */
                    file: string;
                    /** @description 报告上的机关名称与本机关的名称（含曾用名）不同时，接续的理由 */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Demonstration.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Adjustments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningAdjustments"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Adjustments.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOpeningAdjustment"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningAdjustments"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Figures.list": {
        parameters: {
            query?: {
                /** @description 不填用该年施行的版本 */
                edition?: string;
            };
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Figures.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的版本，取自 ETag 或者 version；还没有填报的写 "0"。改写已有的文字须写，数据不写不比较 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureEntry"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFigure"] | components["schemas"]["NarrativeText"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Documents.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Documents.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDocument"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Documents.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentEnding"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description 拒绝的原因
             *
             *     拒绝的原因
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Documents.declared": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterDeclaration"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Documents.declare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                type: "regulation" | "normativeDocument";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegisterDeclaration"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterDeclaration"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureSheets.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSheets"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureSheets.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFigureSheet"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSheets"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureSheets.round": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureSheetRound"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSheets"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureSheets.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的 rowVersion，如 "3"；不填则不核对 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSheets"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureSheets.sendBack": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的 rowVersion，如 "3"；不填则不核对 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendingBackOfFigureSheet"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSheets"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureSheets.void": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的 rowVersion，如 "3"；不填则不核对 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidingOfFigureSheet"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSheets"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FigureSheets.remind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureSheetReminder"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSheets"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SheetAnswers.workbook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SheetAnswers.upload": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的 rowVersion，如 "3"；不填则不核对 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 单位填好的填报单，XLSX
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSheets"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SheetAnswers.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description 所依据的 rowVersion，如 "3"；不填则不核对 */
                "If-Match"?: string;
            };
            path: {
                code: string;
                year: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureSheetAnswers"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSheets"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Imports.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description all：有一行不能接受就全部不导入；valid：导入其余各行
                     * @default all
                     * @enum {string}
                     */
                    mode?: "all" | "valid";
                    /**
                     * Format: binary
                     * @description 台账，JSONL 或 XLSX
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RegisterFiles.file": {
        parameters: {
            query?: {
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
            };
            header?: never;
            path: {
                code: string;
                format: "jsonl" | "xlsx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RegisterFiles.fileWithReason": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                format: "jsonl" | "xlsx";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegisterExport"];
            };
        };
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RegisterTemplate.template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Similar.search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimilarQuery"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Similar.ofCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.list": {
        parameters: {
            query?: {
                state?: "open" | "decided" | "handled";
                /** @description 收到年度 */
                year?: number;
                /** @description 只看未办结的 */
                open?: "true";
                /** @description 未办结的：已逾期，今日到期，七日内到期，或者 none 期限未定（等待补正、缴费等） */
                due?: "overdue" | "today" | "week" | "none";
                /** @description 未办结的：正在等待谁 */
                waitingFor?: "supplement" | "fee" | "thirdParty" | "agency" | "ownUnit" | "extension";
                /** @description 未办结的：办理阶段；退回未妥投的含法律上已经答复的 */
                stage?: "received" | "awaitingSupplement" | "awaitingFee" | "decided" | "checked" | "approved" | "signed" | "dispatched" | "served" | "returned" | "closed" | "voided" | "archived";
                /** @description 未办结的：有补录的环节 */
                late?: "true";
                /** @description due：未办结的，先到期的在前 */
                sort?: "recorded" | "due";
                /** @description 承办人的用户名；@me：本人及休假期间所代理的人；@none：无人承办 */
                assignee?: string;
                channel?: "inPerson" | "registeredMail" | "ordinaryMail" | "online" | "email" | "fax" | "oral";
                applicantType?: "naturalPerson" | "commercialEnterprise" | "researchInstitution" | "socialWelfareOrganization" | "legalServiceOrganization" | "other";
                receivedFrom?: string;
                receivedTo?: string;
                /** @description 未办结的：答复期限在这一天或之后 */
                dueFrom?: string;
                /** @description 未办结的：答复期限在这一天或之前 */
                dueTo?: string;
                /** @description 最近一次答复的结果 */
                outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc";
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一编号和内容重复提交只登记一件 */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSearch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseEvents.add": {
        parameters: {
            query?: {
                /** @description 重新登记时，所代替的已更正环节的序号（seq）；不填的，按最相近的一项排定同日先后 */
                inPlaceOf?: number;
            };
            header: {
                /** @description 所依据的版本，取自 ETag */
                "If-Match": string;
            };
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseEvent"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseEvents.listActions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseActions"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseEvents.reveal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReveal"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedPerson"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decision.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeDraft"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomePreview"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decision.propose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeeBasis"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeProposal"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Assignment.caseload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caseload"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Assignment.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignee"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Assignment.handOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "IntakeDraft.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeDraft"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "IntakeDraft.keep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeDraftContent"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeDraftChecks"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "IntakeDraft.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedFilters.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilters"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedFilters.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedFilters"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilters"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedFilters.clear": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Split.split": {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本，取自 ETag */
                "If-Match": string;
            };
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseSplit"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseSplit"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Workload.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyWorkload"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Outlook.of": {
        parameters: {
            query?: {
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outlook"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Register.file": {
        parameters: {
            query?: {
                /** @description 起始日期；不填为今年 1 月 1 日 */
                from?: string;
                /** @description 截止日期；不填为今天 */
                to?: string;
                /** @description received 按收到日期；answered 按答复日期 */
                by?: "received" | "answered";
                /** @description 打印的纸张，横向 */
                paper?: "a4" | "a3";
            };
            header?: never;
            path: {
                code: string;
                format: "xlsx" | "html";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Register.fileWithReason": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                format: "xlsx" | "html";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseRegister"];
            };
        };
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ArchiveList.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ArchiveList.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LateEntries.list": {
        parameters: {
            query?: {
                /** @description own 仅本机关；tree 含所辖各机关 */
                scope?: "own" | "tree";
            };
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateEntries"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Published.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedOnRequest"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Attachments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Attachments.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description 材料种类
                     * @enum {string}
                     */
                    kind: "application" | "supplement" | "thirdPartyOpinion" | "postingSlip" | "deliveryProof" | "serviceReceipt" | "enclosure" | "other";
                    /**
                     * Format: date
                     * @description 材料本身的日期
                     */
                    on?: string;
                    /** @description 页数，用于卷内目录 */
                    pages?: string;
                    /** @description 属于第几次答复 */
                    round?: string;
                    /**
                     * Format: binary
                     * @description pdf、ofd、docx、xlsx、pptx、jpg、jpeg、png、tif、tiff、txt 文件
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Attachments.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/ofd": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/tiff": string;
                    "text/plain; charset=utf-8": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Strike.strike": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAttachmentStrike"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Delivery.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryProof"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Settings.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Settings.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                name: "resultDateRule" | "mixedOutcomeRule" | "redoRule" | "litigationUnit" | "dismissedSuit" | "withdrawalRow" | "soleTraderColumn" | "lapseDate" | "onlineConfirmation" | "supplementedYear" | "publishedRow" | "maskedRow" | "jointColumn" | "approval" | "mailReceipt" | "restDayReceipt" | "extensionParts" | "feeApplicant";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSetting"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Letters.kinds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterKindOption"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Letters.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterItem"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Letters.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLetter"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Letters.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLetterPreview"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreview"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Letters.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Letters.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Letters.void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterVoid"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LetterFiles.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
                id: number;
                format: "html" | "docx" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LetterTemplates.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplate"][];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LetterTemplates.adapt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLetterTemplate"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplate"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LetterSettings.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterSettings"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LetterSettings.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterSettings"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterSettings"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendar.inForce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCalendar"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendar.year": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCalendarYear"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendar.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHolidayNotice"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayNoticePreview"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendar.load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoadedHolidayNotice"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayNoticeLoaded"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendar.moved": {
        parameters: {
            query?: {
                /** @description 只列该份通知 */
                notice?: number;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineMoveList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Notifications.list": {
        parameters: {
            query?: {
                /** @description true：只列未读的 */
                unread?: "true" | "false";
                kind?: "alert" | "digest" | "operation";
                /** @description 上一页的 next */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Notifications.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Notifications.readUpTo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadUpTo"];
            };
        };
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Notifications.readOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NotificationSettings.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NotificationSettings.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotificationSettings"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NotificationSettings.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMessages"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "HeldDeliveries.state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldDeliveries"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "HeldDeliveries.release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryRelease"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasedDeliveries"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Submissions.list": {
        parameters: {
            query?: {
                state?: "pending" | "confirmed" | "dismissed";
                /** @description 这一天终了时的情况；不填为今天 */
                asOf?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Submissions.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一编号和内容重复提交只登记一件 */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubmission"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Submissions.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConfirmation"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Submissions.dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDismissal"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Submissions.reveal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubmissionReveal"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedSubmission"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Proceedings.list": {
        parameters: {
            query?: {
                kind?: "review" | "lawsuit";
                /** @description true 只列尚未了结的 */
                open?: "true" | "false";
                /** @description true 只列有本机关期限的，按期限先后 */
                terms?: "true" | "false";
                /** @description 只列涉及这件申请的 */
                caseNo?: string;
                /** @description 跳过前多少件 */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceedingList"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reviews.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一编号和内容重复提交只登记一件 */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReview"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proceeding"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reviews.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proceeding"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reviews.record": {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本，取自 ETag */
                "If-Match": string;
            };
            path: {
                code: string;
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReviewStep"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proceeding"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reviews.listActions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceedingActions"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Lawsuits.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一编号和内容重复提交只登记一件 */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLawsuit"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proceeding"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Lawsuits.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proceeding"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Lawsuits.record": {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本，取自 ETag */
                "If-Match": string;
            };
            path: {
                code: string;
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLawsuitStep"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proceeding"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Lawsuits.listActions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceedingActions"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Remedies.ofCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRemedies"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ContestedGrounds.of": {
        parameters: {
            query?: {
                /** @description 决定年份的起；不填为止的前两年 */
                from?: number;
                /** @description 决定年份的止；不填为今年 */
                to?: number;
                /** @description own 本机关；rollup 含全部下级机关 */
                scope?: "own" | "rollup";
                /** @description 只看这一答复结果 */
                outcome?: "granted" | "partial" | "refused.stateSecret" | "refused.lawForbids" | "refused.threeSafetyOneStability" | "refused.thirdParty" | "refused.internalAffairs" | "refused.processInfo" | "refused.enforcementFile" | "refused.adminQuery" | "unavailable.notHeld" | "unavailable.needsCreation" | "unavailable.stillUnclear" | "declined.petition" | "declined.duplicate" | "declined.publication" | "declined.excessive" | "declined.confirmReissue" | "other.noSupplement" | "other.feeUnpaid" | "other.misc" | "noAnswer" | "unlinked";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContestedGrounds"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Words.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisposalWords"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Words.place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                kind: "review" | "lawsuit";
                word: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDisposalWord"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisposalWords"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Alerts.list": {
        parameters: {
            query?: {
                /** @description standing 现有的；ended 已经结束的，最近的在前 */
                state?: "standing" | "ended";
                subject?: "case" | "review" | "lawsuit" | "report" | "sheet";
                /** @description 跳过前面若干条 */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alerts"];
                };
            };
            /** @description 拒绝的原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 拒绝的原因 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
