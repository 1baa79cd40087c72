package io.github.federules.examples.grantservice.applicant;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such application, or it is somebody else's: the answer is the same, so that nobody learns which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class ApplicationNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
