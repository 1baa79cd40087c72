/** Answers to requests: their language, problem details and OpenAPI. A room of the module: it is not exported. */
package io.github.federules.spring.web;
