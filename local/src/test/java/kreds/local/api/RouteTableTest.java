package kreds.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import kreds.template.Template;
import org.junit.jupiter.api.Test;

final class RouteTableTest {
  private static final String TEMPLATE =
      """
      AWSTemplateFormatVersion: '2010-09-09'
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Api:
          Type: AWS::Serverless::HttpApi
        ProposalIntake:
          Type: AWS::Serverless::Function
          Properties:
            Handler: sample.Handler
            Events:
              One: { Type: HttpApi, Properties: { ApiId: !Ref Api, Method: GET, Path: '/proposals/{token}' } }
              New: { Type: HttpApi, Properties: { ApiId: !Ref Api, Method: GET, Path: /proposals/new } }
              Post: { Type: HttpApi, Properties: { ApiId: !Ref Api, Method: POST, Path: /proposals } }
              Home: { Type: HttpApi, Properties: { ApiId: !Ref Api, Method: GET, Path: / } }
      """;

  private final RouteTable routes =
      new RouteTable(Template.parse(TEMPLATE, Map.of(), UnaryOperator.identity()));

  @Test
  void theMoreParticularRouteWins() {
    assertThat(routes.match("GET", "/proposals/new").map(Match::routeKey))
        .contains("GET /proposals/new");
    assertThat(routes.match("GET", "/").map(Match::routeKey)).contains("GET /");
  }

  @Test
  void aVariableIsDecodedOnce() {
    assertThat(routes.match("GET", "/proposals/a%2Bb+c%C3%A6").map(Match::pathParameters))
        .contains(Map.of("token", "a+b+cæ"));
  }

  @Test
  void whatIsNotDeclaredIsNotThere() {
    assertThat(routes.match("HEAD", "/proposals/new")).isEmpty();
    assertThat(routes.match("POST", "/proposals/new")).isEmpty();
    assertThat(routes.match("GET", "/proposals/a/b")).isEmpty();
    assertThat(routes.match("GET", "/proposals/")).isEmpty();
  }

  @Test
  void whatIsNobodysGoesToTheDefaultRoute() {
    var withDefault =
        TEMPLATE
            + "        Rest: { Type: HttpApi, Properties: { ApiId: !Ref Api, Method: ANY, Path: $default } }\n";
    var table = new RouteTable(Template.parse(withDefault, Map.of(), UnaryOperator.identity()));

    assertThat(table.match("GET", "/proposals/new").map(Match::routeKey))
        .contains("GET /proposals/new");
    for (var path : new String[] {"/nope", "/proposals/", "/proposals/a/b"}) {
      assertThat(table.match("GET", path))
          .contains(new Match("proposal-intake", "$default", Map.of()));
    }
    assertThat(table.match("DELETE", "/proposals").map(Match::routeKey)).contains("$default");
  }

  @Test
  void aFunctionGoesByTheNameOfItsFolder() {
    assertThat(routes.match("POST", "/proposals").map(Match::function)).contains("proposal-intake");
  }
}
