using BackOffice.Administration.ApiClients;
using BackOffice.Administration.Officials;
using BackOffice.Security;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Data.Demo;

/// <summary>Who may come in to the demo town. The passwords are no secret: they exist in Development only and are printed at every start.</summary>
internal static class DemoAccounts
{
    /// <summary>Credential of the demo portal.</summary>
    public const string ApiKey = ApiClientKeys.Prefix + "demo-portal-only-for-development-0001";

    private const string Domain = "ayuntamiento.demo.example";

    public static readonly IReadOnlyList<DemoAccount> All =
    [
        new("tramitador", "demo-tramitador-1", "Tomàs Peiró Ferrer", "Oficina de atención ciudadana", Role.Clerk, "Auxiliar administrativo · habilitación 2025/014"),
        new("operador", "demo-operador-012", "Olga Ruiz Blanco", "Teléfono 012", Role.Operator),
        new("supervisor", "demo-supervisor-1", "Sofía Llorens Puig", "Secretaría", Role.Supervisor, "Jefa de servicio · habilitación 2025/002"),
        new("administrador", "demo-administrador-1", "Adrià Soler Gil", "Informática", Role.Administrator),
    ];

    public static async Task<IReadOnlyDictionary<Role, Official>> AddAsync(BackOfficeDbContext data, DateTime now)
    {
        var officials = new Dictionary<Role, Official>();
        foreach (var account in All)
        {
            officials[account.Role] = await OfficialAccounts.AddAsync(data, account.User, account.Name, account.Office, [account.Role], account.Password, now);
            officials[account.Role].Post = account.Post;
            officials[account.Role].SetEmail($"{account.User}@{Domain}");
        }

        return officials;
    }

    public static ApiClient Portal(DateTime now) => new() { Id = Ids.New(now), Name = "Portal Ciudadano (demo)", KeyHash = ApiClientKeys.HashOf(ApiKey), CreatedAt = now };
}

/// <param name="Password">At least 15 characters, as every official's.</param>
internal sealed record DemoAccount(string User, string Password, string Name, string Office, Role Role, string? Post = null);
