using System.Collections.Concurrent;
using BangVang.Kernel.Houses;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Files;

/// <summary>A kind of thing that only tests know: whoever is on its list may see it, and attach to it unless it is closed.</summary>
static class TestThing
{
    public const string Kind = "test-thing";

    static readonly ConcurrentDictionary<(Guid Thing, Guid Account), bool> Readers = [];

    public static Guid For(Guid account, bool mayAttach = true, Guid? thing = null)
    {
        var id = thing ?? Guid.CreateVersion7();
        Readers[(id, account)] = mayAttach;
        return id;
    }

    public static void Join(IServiceCollection services) => services.AddSingleton(new Thing(Kind, "Vật thử")
    {
        Sees = (_, actor, id) => Task.FromResult(Readers.ContainsKey((id, actor.Id))),
        Attaches = (_, actor, id) => Task.FromResult(Readers.GetValueOrDefault((id, actor.Id))),
    });
}
