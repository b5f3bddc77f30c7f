/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.web;

import org.jspecify.annotations.Nullable;
import org.lianpu.words.Name;
import org.lianpu.words.Problem;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns exceptions into RFC 9457 answers that say how to repair; what nobody foresaw is logged and told without its innards. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(Problem.class)
    ResponseEntity<ProblemDetail> known(Problem problem, WebRequest request) {
        return answer(problem, request);
    }

    @ExceptionHandler({ServiceUnavailableException.class, SessionExpiredException.class})
    ResponseEntity<ProblemDetail> databaseAway(RuntimeException failure, WebRequest request) {
        LOG.warn("database away", failure);
        return answer(
                new Problem(
                        503,
                        "database-away",
                        new Name("数据库暂时没有回应。", "The database does not answer at the moment."),
                        new Name("稍后再试；一直如此请检查数据库是否在运行。", "Try again; if it stays so, check that the database runs.")),
                request);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> unforeseen(Exception failure, WebRequest request) {
        LOG.error("unforeseen", failure);
        return answer(
                new Problem(
                        500,
                        "internal",
                        new Name("程序内部出错，已记入日志。", "Something went wrong inside; it is in the log."),
                        new Name(
                                "请把数据目录 logs 下的 lianpu.log 交给维护人员。",
                                "Give lianpu.log, under logs in the data directory, to the maintainers.")),
                request);
    }

    /** Spring's own (wrong parameter, wrong media type, unknown address …) get a repair too. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var answer = super.handleExceptionInternal(failure, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail detail) {
            detail.setProperty(
                    "repair",
                    new Name(
                                    "请对照接口说明 /api/v1/docs 检查地址、参数和请求体。",
                                    "Check address, parameters and body against /api/v1/docs.")
                            .in(Languages.of(request.getParameter("lang"))));
        }
        return answer;
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem, WebRequest request) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemWriter.body(problem, Languages.of(request.getParameter("lang"))));
    }
}
