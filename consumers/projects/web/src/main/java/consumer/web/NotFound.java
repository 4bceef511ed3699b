package consumer.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.wcofacts.model.reference.NoSuchEconomyException;

/** Answers 404 where the library does not know an economy, with the sentence that says why, never as HTML. */
@RestControllerAdvice
class NotFound {

    @ExceptionHandler
    ProblemDetail unknown(NoSuchEconomyException unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()));
    }
}
