using System.Globalization;
using System.Security.Claims;
using BackOffice.Components.Layout;
using BackOffice.Persons;
using BackOffice.Security;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Radzen;
using Shared.Security;

namespace BackOffice.Tests.Support;

/// <summary>A screen over a town: its use cases, queries, texts and clock are the town's own; only the browser is missing.</summary>
public abstract class ScreenTest : BunitContext, IClassFixture<Town>
{
    private BunitAuthorizationContext? authorization;

    protected ScreenTest(Town town)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("es-ES");
        Town = town;
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddFallbackServiceProvider(new OfTheTown(town.Services));
        Services.AddRadzenComponents();
        Services.AddScoped<CurrentActor>().AddScoped<Toasts>();
        foreach (var section in town.Services.GetServices<PersonTabSection>()) Services.AddSingleton(section);
        foreach (var tab in town.Services.GetServices<PersonTab>()) Services.AddSingleton(tab);
    }

    protected Town Town { get; }

    /// <summary>Signs in the town's official of that role, as the cookie would.</summary>
    protected Actor SignIn(Role role)
    {
        var actor = Town.ActorOf(role);
        SignIn(actor, role);
        return actor;
    }

    protected void SignIn(Actor actor, Role role)
    {
        authorization ??= AddAuthorization();
        authorization.SetAuthorized(actor.Name);
        authorization.SetRoles(role.ToString());
        authorization.SetClaims(
            new Claim(ClaimTypes.NameIdentifier, actor.Id.ToString()),
            new Claim(SessionClaims.DisplayName, actor.Name),
            new Claim(SessionClaims.SessionId, actor.SessionId.ToString()!));
    }

    /// <summary>A text of an area, such as <c>Text&lt;PersonTexts&gt;("Search.Title")</c>.</summary>
    protected string Text<TTexts>(string key, params object[] arguments) => Town.Service<IStringLocalizer<TTexts>>()[key, arguments];

    /// <summary>What the town does not know is said by bUnit; what lives in a circuit is never asked of the town's root.</summary>
    private sealed class OfTheTown(IServiceProvider services) : IServiceProvider
    {
        public object? GetService(Type serviceType)
        {
            try
            {
                return services.GetService(serviceType);
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }
    }
}
