/** The calls of an application, and what is checked of them before it starts. A room of the module: it is not exported. */
package io.github.federules.spring.startup;
