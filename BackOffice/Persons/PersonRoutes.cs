namespace BackOffice.Persons;

public static class PersonRoutes
{
    public const string Search = "/personas";
    public const string New = "/personas/nueva";
    public const string Card = "/personas/{PersonId:guid}";

    public static string CardOf(Guid personId, string? tab = null) => tab is null ? $"/personas/{personId}" : $"/personas/{personId}?ficha={tab}";

    /// <summary>Changing mobile or e-mail belongs to registration; only the address is known here.</summary>
    public static string ContactOf(Guid personId) => $"/personas/{personId}/contacto";

    /// <summary>Giving an appointment belongs to appointments; only the address is known here.</summary>
    public static string AppointmentOf(Guid personId) => $"/citas/nueva?persona={personId}";

    /// <summary>Registering as user of the portal belongs to registration as well.</summary>
    public static string RegistrationOf(Guid personId) => $"/personas/{personId}/alta";
}
