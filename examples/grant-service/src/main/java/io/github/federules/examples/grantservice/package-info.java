/** A grant service: applicants, case officers and call designers, with Spring Boot and PostgreSQL. */
@NullMarked
package io.github.federules.examples.grantservice;

import org.jspecify.annotations.NullMarked;
