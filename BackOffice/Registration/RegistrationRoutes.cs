namespace BackOffice.Registration;

public static class RegistrationRoutes
{
    public const string Queue = "/altas";
    public const string New = "/altas/nueva";
    public const string Card = "/altas/{RegistrationId:guid}";
    public const string Start = "/personas/{PersonId:guid}/alta";
    public const string Contact = "/personas/{PersonId:guid}/contacto";

    /// <summary>Entering a person first, and coming back to <see cref="Start"/>.</summary>
    public const string NewPerson = "/personas/nueva?despues=alta";

    public static string CardOf(Guid registrationId) => $"/altas/{registrationId}";

    public static string StartOf(Guid personId) => $"/personas/{personId}/alta";

    public static string ContactOf(Guid personId) => $"/personas/{personId}/contacto";
}
