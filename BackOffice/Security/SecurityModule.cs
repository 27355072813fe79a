using BackOffice.Data;
using BackOffice.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace BackOffice.Security;

public static class SecurityModule
{
    public static WebApplicationBuilder AddSecurity(this WebApplicationBuilder builder)
    {
        var directory = DataDirectory.Of(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(directory);
        builder.Services.AddDataProtection().SetApplicationName("BackOffice").PersistKeysToFileSystem(new DirectoryInfo(directory.Keys));
        builder.Services.AddSingleton<OfficialAccess>().AddScoped<CurrentActor>();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder.Services.AddIdentityCore<Official>().AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<BackOfficeDbContext>().AddSignInManager();
        builder.Services.AddAuthorization();
        return builder;
    }

    public static WebApplication UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        return app;
    }
}
