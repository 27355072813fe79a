namespace BackOffice.Security;

public static class SecurityRoutes
{
    public const string SignIn = "/cuenta/entrar";
    public const string SignOut = "/cuenta/salir";
    public const string Password = "/cuenta/contrasena";
    public const string Forbidden = "/cuenta/sin-acceso";

    /// <summary>Where to go after signing in, in the query of <see cref="SignIn"/>.</summary>
    public const string BackParameter = "volver";

    private const string Home = "/";

    /// <summary>An address of this application, or the start page: a link must not lead from our sign-in to somebody else's page.</summary>
    public static string LocalOrHome(string? address)
    {
        var isLocal = address is ['/', ..] and not ['/', '/' or '\\', ..]
            && !address.Any(letter => char.IsControl(letter) || letter == '\\')
            && !address.StartsWith("/cuenta/", StringComparison.OrdinalIgnoreCase);
        return isLocal ? address! : Home;
    }
}
