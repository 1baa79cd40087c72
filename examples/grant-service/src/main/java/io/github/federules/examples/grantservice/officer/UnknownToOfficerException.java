package io.github.federules.examples.grantservice.officer;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such application or record. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownToOfficerException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
