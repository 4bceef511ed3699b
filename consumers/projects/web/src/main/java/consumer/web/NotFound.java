package consumer.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers 404 where the library does not know what is asked for, with the sentence that says why. */
@RestControllerAdvice
class NotFound {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown(IllegalArgumentException unknown) {
        return unknown.getMessage();
    }
}
