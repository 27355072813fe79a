namespace BackOffice.Keys;

public static class KeyRoutes
{
    public const string Waiting = "/claves/pendientes";

    /// <summary>Registration at the counter or by telephone; only the address is known here.</summary>
    public static string RegistrationOf(Guid personId) => $"/personas/{personId}/alta";

    /// <summary>A registration with data to be compared; only the address is known here.</summary>
    public static string DifferencesOf(Guid registrationId) => $"/altas/{registrationId}";
}
