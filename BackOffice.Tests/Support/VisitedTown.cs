using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackOffice.Tests.Support;

/// <summary>The application in another process, over the file of a <see cref="Town"/> that a test made.</summary>
internal sealed class VisitedTown(string folder) : WebApplicationFactory<Program>
{
    public T Service<T>() where T : notnull => Services.GetRequiredService<T>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Data:Directory", folder);
        builder.UseSetting("Schedule:Enabled", "false");
        builder.UseSetting("Logging:LogLevel:Default", "None");
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeClock())));
    }
}
