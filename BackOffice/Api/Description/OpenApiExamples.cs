using System.Text.Json.Nodes;

namespace BackOffice.Api.Description;

/// <summary>Examples of the OpenAPI document, with invented people.</summary>
internal static class OpenApiExamples
{
    private const string Id = "019aadd2-5a10-7c3e-9f51-3d2b0c7e8a44";
    private const string Incident = "INC-2026-000123";

    private static readonly Dictionary<string, Func<JsonNode>> Requests = new()
    {
        ["submitRegistration"] = () => new JsonObject
        {
            ["documentNumber"] = "12345678Z",
            ["givenName"] = "Marta",
            ["firstSurname"] = "Ferrer",
            ["secondSurname"] = "Sanchis",
            ["birthDate"] = "1978-05-03",
            ["mobile"] = "612 345 678",
            ["email"] = "marta@example.org",
            ["language"] = "ca",
        },
        ["bookAppointment"] = () => new JsonObject { ["officeId"] = Id, ["start"] = "2026-12-01T09:00:00Z", ["documentNumber"] = "12345678Z" },
        ["submitIncident"] = () => new JsonObject
        {
            ["kind"] = "incident",
            ["category"] = "no-recibo-clave",
            ["title"] = "No me llega la clave",
            ["description"] = "Me di de alta el lunes. Espero el correo desde entonces.",
            ["requester"] = new JsonObject { ["name"] = "Marta Ferrer", ["email"] = "marta@example.org", ["phone"] = "612 345 678" },
        },
        ["sendIncidentMessage"] = () => new JsonObject { ["text"] = "Ya me ha llegado, gracias." },
        ["answerMobileCode"] = () => new JsonObject { ["code"] = "042917" },
        ["checkCredential"] = () => new JsonObject { ["documentNumber"] = "12345678Z", ["key"] = "ABCD-EFGH-JKMN-PQRS" },
        ["changeCredential"] = () => new JsonObject { ["documentNumber"] = "12345678Z", ["key"] = "ABCD-EFGH-JKMN-PQRS", ["newKey"] = "cuatro gaviotas sobre la playa" },
    };

    private static readonly Dictionary<(string Operation, string Status), Func<JsonNode>> Responses = new()
    {
        [("submitRegistration", "201")] = () => new JsonObject { ["id"] = Id, ["status"] = "Started" },
        [("findRegistration", "200")] = () => new JsonObject { ["id"] = Id, ["status"] = "PendingVerification" },
        [("answerMobileCode", "200")] = () => new JsonObject { ["status"] = "PendingVerification" },
        [("checkCredential", "200")] = () => new JsonObject { ["personId"] = Id, ["mustChange"] = true, ["level"] = "Basic" },
        [("listOffices", "200")] = () => new JsonArray(new JsonObject { ["id"] = Id, ["name"] = "Ayuntamiento" }),
        [("listSlots", "200")] = () => new JsonArray(Slot("09:00", "09:20"), Slot("09:10", "09:30")),
        [("bookAppointment", "201")] = () => new JsonObject { ["id"] = Id, ["number"] = "CIT-2026-000123", ["start"] = "2026-12-01T09:00:00Z", ["end"] = "2026-12-01T09:20:00Z" },
        [("listCategories", "200")] = () => new JsonArray(Category("acceso-claves", "Acceso y claves", Category("clave-perdida", "Clave perdida"))),
        [("submitIncident", "201")] = () => new JsonObject { ["number"] = Incident, ["accessCode"] = "7K2M-09QT-XW4R" },
        [("submitIncident", "422")] = () => Problem(422, "category-not-offered", "category"),
        [("findIncident", "200")] = () => new JsonObject
        {
            ["number"] = Incident,
            ["kind"] = "incident",
            ["title"] = "No me llega la clave",
            ["status"] = "Waiting",
            ["waitingFor"] = "Requester",
            ["createdAt"] = "2026-12-01T09:00:00Z",
            ["history"] = new JsonArray(
                new JsonObject { ["at"] = "2026-12-01T09:00:00Z", ["kind"] = "Change", ["from"] = "Requester", ["status"] = "New" },
                new JsonObject { ["at"] = "2026-12-01T09:40:00Z", ["kind"] = "PublicReply", ["from"] = "Official", ["text"] = "Mire en la carpeta de correo no deseado." }),
        },
        [("findIncident", "404")] = () => Problem(404, "number-or-code-wrong"),
        [("sendIncidentMessage", "200")] = () => new JsonObject { ["number"] = Incident, ["status"] = "InProgress" },
        [("sendIncidentMessage", "201")] = () => new JsonObject { ["number"] = "INC-2026-000131", ["status"] = "New", ["accessCode"] = "7K2M-09QT-XW4R" },
        [("sendIncidentMessage", "404")] = () => Problem(404, "number-or-code-wrong"),
        [("sendIncidentMessage", "422")] = () => Problem(422, "text-missing", "text"),
        [("listSlots", "422")] = () => Problem(422, "range-invalid", "to"),
        [("bookAppointment", "409")] = Taken,
        [("bookAppointment", "422")] = () => Problem(422, "already-booked"),
        [("cancelAppointment", "409")] = () => Problem(409, "cancel-too-late"),
        [("submitRegistration", "409")] = () => Problem(409, "already-registered"),
        [("submitRegistration", "422")] = () => Problem(422, "document-control-wrong", "documentNumber"),
        [("answerMobileCode", "422")] = () => Problem(422, "code-wrong", "code", attemptsLeft: 3),
        [("answerMobileCode", "410")] = () => Problem(410, "code-expired", "code"),
        [("resendMobileCode", "409")] = () => Problem(409, "not-open"),
        [("resendMobileCode", "429")] = () => Problem(429, "code-too-soon"),
        [("checkCredential", "401")] = () => Problem(401, "credential-refused"),
        [("changeCredential", "401")] = () => Problem(401, "credential-refused"),
        [("changeCredential", "422")] = () => Problem(422, "new-key-too-short", "newKey"),
    };

    private static readonly Dictionary<string, string> Codes = new()
    {
        ["400"] = "json-malformed",
        ["401"] = "client-unknown",
        ["404"] = "not-found",
        ["409"] = "still-running",
        ["413"] = "body-too-large",
        ["415"] = "content-type-unknown",
        ["422"] = "idempotency-key-reused",
        ["429"] = "too-many-requests",
        ["500"] = "failure",
    };

    public static JsonNode? OfRequest(string operation) => Requests.GetValueOrDefault(operation)?.Invoke();

    public static JsonNode? OfResponse(string operation, string status)
    {
        if (Responses.GetValueOrDefault((operation, status)) is { } own) return own();
        return Codes.TryGetValue(status, out var code) ? Problem(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture), code) : null;
    }

    private static JsonObject Category(string code, string name, params JsonNode[] children) =>
        new() { ["code"] = code, ["name"] = name, ["kinds"] = new JsonArray("incident", "request"), ["fields"] = new JsonArray(), ["children"] = new JsonArray(children) };

    private static JsonObject Slot(string start, string end) => new() { ["start"] = $"2026-12-01T{start}:00Z", ["end"] = $"2026-12-01T{end}:00Z" };

    private static JsonObject Taken()
    {
        var problem = Problem(409, "slot-taken");
        problem["nextSlots"] = new JsonArray(Slot("09:20", "09:40"), Slot("09:30", "09:50"));
        return problem;
    }

    private static JsonObject Problem(int status, string code, string? field = null, int? attemptsLeft = null)
    {
        var problem = new JsonObject { ["type"] = ApiProblems.TypePrefix + code, ["title"] = "…", ["status"] = status, ["detail"] = "…", ["code"] = code };
        if (field is not null) problem["errors"] = new JsonObject { [field] = new JsonArray("…") };
        if (attemptsLeft is not null) problem["attemptsLeft"] = attemptsLeft;
        if (status == 500) problem["reference"] = "0HN7A8Q2C1B4D:00000003";
        return problem;
    }
}
