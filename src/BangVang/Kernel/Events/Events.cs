namespace BangVang.Kernel.Events;

/// <summary>Handles an event of a lower floor, in the same transaction.</summary>
public interface IHandle<in TEvent>
{
    Task Handle(TEvent happened);
}

/// <summary>What must ripple upward: declared downstairs, handled upstairs. In process, in order of the floors.</summary>
public sealed class Events(IServiceProvider services)
{
    public async Task Publish<TEvent>(TEvent happened)
    {
        foreach (var handler in services.GetServices<IHandle<TEvent>>())
            await handler.Handle(happened);
    }
}
