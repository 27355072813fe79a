using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackOffice.Tests.Notices.Sms;

/// <summary>An SMS gateway on a port of loopback that answers what a test says.</summary>
internal sealed class GatewayListener : IAsyncDisposable
{
    private readonly WebApplication app;

    private GatewayListener(WebApplication app) => this.app = app;

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Status 0 hangs up.</summary>
    public (int Status, string Body) Answer { get; set; } = (200, "OK");

    /// <summary>Where a redirection goes.</summary>
    public string? Location { get; set; }

    public TimeSpan Lateness { get; set; }

    public ConcurrentQueue<(string Method, string Path, string? Type, string Body, string Token)> Heard { get; } = new();

    public static async Task<GatewayListener> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var listener = new GatewayListener(app);
        app.Run(listener.AnswerAsync);
        await app.StartAsync();
        return listener;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Heard.Enqueue((context.Request.Method, context.Request.Path + context.Request.QueryString, context.Request.ContentType, await reader.ReadToEndAsync(), context.Request.Headers["X-Token"].ToString()));
        await Task.Delay(Lateness, context.RequestAborted);
        if (Answer.Status == 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = Answer.Status;
        if (Location is not null) context.Response.Headers.Location = Location;
        await context.Response.WriteAsync(Answer.Body);
    }
}
