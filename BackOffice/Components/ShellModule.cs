using System.Globalization;
using BackOffice.Components.Layout;
using BackOffice.Security.Sessions;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Radzen;

namespace BackOffice.Components;

public static class ShellModule
{
    /// <summary>Spanish first; the others follow with their resource files.</summary>
    private static readonly string[] Cultures = ["es", "ca", "eu"];

    /// <summary>The longest text that a field takes arrives in one message: 50,000 characters of several bytes. With the usual 32 KB the screen would be lost.</summary>
    private const int LongestMessage = 256 * 1024;

    public static WebApplicationBuilder AddShell(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(options => options.MaximumReceiveMessageSize = LongestMessage);
        // after the line above, which registers the framework's own
        builder.Services.Replace(ServiceDescriptor.Scoped<AuthenticationStateProvider>(services => services.GetRequiredService<PinnedAuthentication>()));
        builder.Services.AddRadzenComponents();
        builder.Services.AddLocalization();
        builder.Services.AddSingleton<RefusalTexts>().AddSingleton<SearchLink>().AddScoped<Toasts>();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Cultures[0]).AddSupportedCultures(Cultures).AddSupportedUICultures(Cultures);
            options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("es-ES");
        return builder;
    }

    public static WebApplication MapShell(this WebApplication app)
    {
        app.UseStatusCodePagesWithReExecute("/no-encontrado", createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            // a form that was refused stays refused: only pages that are asked for get another one instead
            if (!HttpMethods.IsGet(context.Request.Method) && context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
            return next(context);
        });

        // the page that is shown instead goes only through what comes after the line above
        app.UseAntiforgery();
        app.UseRequestLocalization();
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }
}
