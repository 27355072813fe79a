using BackOffice.Knowledge.Shipped;
using Microsoft.Net.Http.Headers;
using Shared.Security;

namespace BackOffice.Knowledge;

public static class KnowledgeModule
{
    /// <summary>Brings the articles that come with this release; what was changed here stays as it is. <c>Knowledge:ShippedArticles</c> switches it off.</summary>
    public static async Task LoadKnowledgeAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        if (!services.GetRequiredService<IConfiguration>().GetValue("Knowledge:ShippedArticles", true)) return;
        await services.GetRequiredService<LoadShippedArticles>().ExecuteAsync(new(ShippedArticles.All), Actor.System("knowledge"), cancellation);
    }

    /// <summary>The pictures of the guide, for whoever is signed in.</summary>
    public static WebApplication MapKnowledge(this WebApplication app)
    {
        app.MapGet(KnowledgeRoutes.Picture, (string name) => GuidePictures.Find(name) is { } picture
            ? Results.Bytes(picture.Bytes, "image/png", entityTag: new EntityTagHeaderValue($"\"{picture.Hash}\""))
            : Results.NotFound()).RequireAuthorization();
        return app;
    }
}
