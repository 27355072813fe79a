using BackOffice.Components.Layout;

namespace BackOffice.Components;

public static class ShellRegistration
{
    /// <summary>What the layout and the shared controls ask for, one set for each circuit.</summary>
    public static IServiceCollection AddShell(this IServiceCollection services) => services.AddScoped<Toasts>();
}
