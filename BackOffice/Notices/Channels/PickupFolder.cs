using System.Text;

namespace BackOffice.Notices.Channels;

/// <summary>A folder from which another program, or a person, takes the messages. A file appears whole or not at all.</summary>
internal static class PickupFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<Delivery> WriteAsync(string folder, string name, string content, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, name);
            var unfinished = path + ".tmp";
            await File.WriteAllTextAsync(unfinished, content, Utf8, cancellation);
            File.Move(unfinished, path, overwrite: true);
            return Delivery.Sent;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Delivery.Postponed(DeliveryFailures.CannotWrite);
        }
    }
}
