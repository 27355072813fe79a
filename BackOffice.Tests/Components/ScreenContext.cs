using System.Globalization;
using BackOffice.Components;
using BackOffice.Components.Layout;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace BackOffice.Tests.Components;

/// <summary>A place to render a component: Spanish texts, loose scripts, and a clock that stands until told.</summary>
public abstract class ScreenContext : BunitContext
{
    protected ScreenContext()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("es-ES");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLocalization();
        Services.AddScoped<Toasts>();
        Services.AddSingleton(new ScreenSettings(TimeSpan.FromSeconds(8)));
        Services.AddSingleton(new SearchLink(new EphemeralDataProtectionProvider()));
        Services.AddSingleton<TimeProvider>(Clock);
    }

    protected StillClock Clock { get; } = new();

    protected string Text(string key) => Services.GetRequiredService<IStringLocalizer<Texts>>()[key];
}
