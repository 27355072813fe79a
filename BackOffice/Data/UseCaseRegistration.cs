using BackOffice.Hosting;

namespace BackOffice.Data;

public static class UseCaseRegistration
{
    /// <summary>Every use case, scheduled work and every <c>…Queries</c> of the application: they keep nothing between two calls.</summary>
    public static WebApplicationBuilder AddUseCases(this WebApplicationBuilder builder)
    {
        foreach (var type in typeof(IUseCase).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            if (type.IsAssignableTo(typeof(IUseCase)) || type.IsAssignableTo(typeof(IScheduledWork)) || type.Name.EndsWith("Queries", StringComparison.Ordinal)) builder.Services.AddSingleton(type);
        }

        return builder;
    }
}
